import { v7 as uuidv7 } from 'uuid'
import { createEdition } from '../../apps/api/src/editions/create-edition'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { stage } from '../../apps/api/src/editions/stage'
import { generateRecord } from '../drawn/record'
import type { Answer } from '../editorial/browser'
import { createEdition as beginEdition, stage as stageByHand } from '../editorial/drafting'
import { type Newsroom, openNewsroom } from '../editorial/newsroom'
import type { PutInput } from '../world'

export const tenses = ['now', 'then', 'next'] as const

/** Asks what stands between the braces of a query. */
export type Ask = (
  selection: string,
  variables?: Record<string, unknown>,
  declared?: string,
) => Promise<Answer>

/** The first content with a generated record after it, and a way to ask it in each tense. */
export interface Tenses {
  newsroom: Newsroom
  askIn(tense: (typeof tenses)[number]): Ask
  close(): Promise<void>
}

/** All three tenses hold the same, but for one source that is only drafted. */
export async function openTenses(seed = 1): Promise<Tenses> {
  const newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
  const [first = []] = generateRecord(seed)
  await publish(newsroom, first)
  const newest = await publishAndWithdraw(newsroom)
  const editor = await newsroom.openAs('EDITOR')
  const edition = await beginEdition(editor, { title: 'One more source' })
  const document = { slug: 'one-more', title: 'One more', kind: 'OTHER' }
  await stageByHand(editor, 'SOURCE', { edition, document })
  const directives = new Map([
    ['then', `@asOf(edition: ${newest})`],
    ['next', `@preview(edition: "${edition}")`],
  ])
  return {
    newsroom,
    askIn: (tense) => (selection, variables, declared) =>
      editor[tense === 'next' ? 'ask' : 'askPublic'](
        `query ${declared ? `(${declared})` : ''} ${directives.get(tense) ?? ''} { ${selection} }`,
        variables,
      ),
    close: newsroom.close,
  }
}

/** The slug under which a source was published, and is no more. */
export const withdrawnSource = 'no-more'

/** Leaves a tombstone with three revisions; gives the number of the edition that withdrew. */
async function publishAndWithdraw(newsroom: Newsroom): Promise<number> {
  const source = { kind: 'SOURCE', id: uuidv7() } as const
  const document = { slug: withdrawnSource, title: 'No more', kind: 'OTHER' } as const
  await publish(newsroom, [{ ...source, document }])
  await publish(newsroom, [{ ...source, document: { ...document, title: 'Once more' } }], 1)
  return publish(newsroom, [{ ...source, document: null }], 2)
}

/** Publishes documents in one edition; gives its number. */
async function publish(newsroom: Newsroom, changes: readonly PutInput[], baseVersion = 0): Promise<number> {
  const db = newsroom.database.owner.now
  const by = { ...(await newsroom.hire('PUBLISHER')), name: 'A publisher', role: 'PUBLISHER' } as const
  const text = {
    kind: 'UPDATE',
    title: 'More',
    publicNote: 'More.',
    internalNote: null,
    byline: null,
  } as const
  const { id: editionId } = await createEdition(db, text, by)
  for (const { kind, id: documentId, document } of changes) {
    const request = { editionId, kind, documentId, document, baseVersion, lock: 0 }
    const staged = await db.$transaction((tx) => stage(tx, request, by))
    if (staged.status !== 'STAGED') throw new Error(JSON.stringify(staged))
  }
  const published = await publishEdition(db, { editionId, by, timeZone: 'UTC' })
  if (published.status !== 'PUBLISHED') throw new Error(JSON.stringify(published))
  return published.edition.number ?? 0
}
