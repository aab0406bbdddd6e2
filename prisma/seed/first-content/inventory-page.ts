import { kindOf } from '@parley/shared/content/kinds'
import { idOf } from './ids'
import type { ImportedChange } from './imported'
import { inventorySections } from './inventory'
import type { Held, InventoryLine, PathPart } from './inventory/line'
import { documentsAt, firstContent } from './record'

/** Writes docs/first-content.md: the editions, and where the record holds each line of the inventory. */
export function renderInventoryPage(): string {
  return [
    '# The first content',
    '',
    'An explainer on the two Afghan peace tracks and what came of it, as an imported record of nine editions. This page',
    'is generated from `prisma/seed/first-content/` by `npm run generate`: edit the record, never the page.',
    '',
    '## Editions',
    '',
    ...table(
      ['edition', 'published', 'kind', 'title', 'documents'],
      firstContent.map((edition, index) => [
        String(index + 1),
        edition.publishedAt.slice(0, 16).replace('T', ' '),
        edition.kind,
        edition.title,
        String(edition.changes.length),
      ]),
    ),
    ...inventorySections.flatMap(({ heading, lines }) => [
      '',
      `## ${heading}`,
      '',
      ...table(
        ['id', 'what', 'edition', 'document', 'field'],
        Object.entries(lines).flatMap(([id, line]) => rowsOf(id, line)),
      ),
    ]),
    '',
  ].join('\n')
}

function rowsOf(id: string, { what, edition, held, whyNot }: InventoryLine): string[][] {
  if (held.length === 0) return [[id, what, '', 'none', whyNot ?? '']]
  const live = documentsAt(edition)
  return held.map((place, index) => [
    index === 0 ? id : '',
    index === 0 ? what : '',
    index === 0 ? String(edition) : '',
    nameDocument(live, place),
    namePath(live, place.path),
  ])
}

function nameDocument(live: ReadonlyMap<string, ImportedChange>, { document }: Held): string {
  const found = live.get(idOf(document))
  if (!found)
    throw new Error(`${document} is not live in the edition that the inventory names: mend its line.`)
  return `${found.kind} \`${found.document.slug}\``
}

function namePath(live: ReadonlyMap<string, ImportedChange>, path: readonly PathPart[]): string {
  return path
    .map((part) =>
      typeof part === 'string'
        ? part
        : `(${Object.values(part)
            .map((value) => nameValue(live, value))
            .join(', ')})`,
    )
    .join(' ')
}

/** An id by the name of its document, a section by its heading or caption, anything else as it is. */
function nameValue(live: ReadonlyMap<string, ImportedChange>, value: string): string {
  const change = live.get(value)
  if (change) {
    const names = new Map(Object.entries(change.document))
    const field = kindOf(change.kind).namedBy.find((name) => typeof names.get(name) === 'string')
    return field ? String(names.get(field)) : change.document.slug
  }
  for (const { kind, document } of live.values()) {
    if (kind !== 'STORY') continue
    const section = document.sections?.find(({ id }) => id === value)
    if (section) return section.heading ?? section.caption ?? section.kind
  }
  return value
}

function table(heads: readonly string[], rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}
