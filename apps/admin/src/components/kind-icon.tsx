import type { DocumentKind } from '@parley/shared/content/kind-names'
import {
  BookIcon,
  CalendarIcon,
  FlagIcon,
  MilestoneIcon,
  NoteIcon,
  PeopleIcon,
  QuoteIcon,
} from '@primer/octicons-react'

/** The picture of a kind, always beside its word. */
export function KindIcon({ kind, size = 16 }: { kind: DocumentKind; size?: number }) {
  const Icon = icons[kind]
  return <Icon size={size} aria-hidden />
}

const icons = {
  STORY: NoteIcon,
  TRACK: MilestoneIcon,
  ACTOR: PeopleIcon,
  MEETING: CalendarIcon,
  DEVELOPMENT: FlagIcon,
  STATEMENT: QuoteIcon,
  SOURCE: BookIcon,
} satisfies Record<DocumentKind, unknown>
