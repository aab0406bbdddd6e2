import { allKinds } from '@parley/shared/content/kinds'
import { labelOf } from '@parley/shared/content/terms'
import { editionKinds } from '@parley/shared/editions'
import { PersonIcon, StackIcon } from '@primer/octicons-react'
import { KindIcon } from '@/components/kind-icon'
import { historyAddress } from '@/features/history/history-asked'
import { bareId, documentAddress, editionAddress } from '@/lib/document-address'
import { formatInstant } from '@/lib/record-time'
import type { PaletteEntry } from './palette-entry'
import type { Group } from './ranked-groups'
import type { FoundEverywhere } from './use-found'

/** What the record knows by the words that were typed, each with where it is opened. */
export function foundGroups({ findDocuments, findEditions, people }: FoundEverywhere): Group<PaletteEntry>[] {
  return [
    { name: 'Documents', entries: findDocuments.map(documentEntry) },
    { name: 'Editions', entries: findEditions.map(editionEntry) },
    { name: 'People', entries: people.slice(0, mostPeople).map(personEntry) },
  ]
}

const mostPeople = 5

function documentEntry(found: FoundEverywhere['findDocuments'][number]): PaletteEntry {
  const { kind, id, slug, title, detail, state } = found
  const noun = allKinds.find((each) => each.kind === kind)?.noun ?? ''
  const standing = { LIVE: null, STAGED: 'new in this edition', WITHDRAWN: 'withdrawn' }[state]
  return {
    key: `${kind} ${id}`,
    label: title,
    detail: [noun, detail, standing].filter(Boolean).join(' · '),
    icon: <KindIcon kind={kind} size={18} />,
    act: documentAddress(kind, slug || id),
  }
}

function editionEntry(found: FoundEverywhere['findEditions'][number]): PaletteEntry {
  const { id, number, title, kind, publishedAt } = found
  const standing = publishedAt ? `published ${formatInstant(publishedAt, 'UTC', 'DAY')}` : 'draft edition'
  return {
    key: id,
    label: number === null ? title : `Edition ${number}: ${title}`,
    detail: `${standing} · ${labelOf(editionKinds, kind).toLowerCase()}`,
    icon: <StackIcon size={18} />,
    act: editionAddress(bareId(id)),
  }
}

function personEntry({ id, name, email }: FoundEverywhere['people'][number]): PaletteEntry {
  return {
    key: `person ${id}`,
    label: name,
    detail: ['what they had a hand in', email].filter(Boolean).join(' · '),
    icon: <PersonIcon size={18} />,
    act: historyAddress({ person: id }),
  }
}
