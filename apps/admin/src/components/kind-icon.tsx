import type { DocumentKind } from '@parley/shared/content/kind-names'
import {
  IconBook2,
  IconCalendarEvent,
  IconFlag,
  IconNews,
  IconQuote,
  IconRoute,
  IconUsers,
} from '@tabler/icons-react'

/** The picture of a kind, always beside its word. */
export function KindIcon({ kind, size = 16 }: { kind: DocumentKind; size?: number }) {
  const Icon = icons[kind]
  return <Icon size={size} stroke={1.6} aria-hidden />
}

const icons = {
  STORY: IconNews,
  TRACK: IconRoute,
  ACTOR: IconUsers,
  MEETING: IconCalendarEvent,
  DEVELOPMENT: IconFlag,
  STATEMENT: IconQuote,
  SOURCE: IconBook2,
} satisfies Record<DocumentKind, unknown>
