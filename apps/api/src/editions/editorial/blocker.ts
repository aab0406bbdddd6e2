import { describePath } from '@parley/shared/compare/path'
import { todayIn } from '@parley/shared/when/day'
import type { Transaction } from '../../core/database/transaction'
import type { Edition } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Blocker as FoundBlocker } from '../blockers/blocker'
import { findBlockers } from '../blockers/find-blockers'
import { type PlannedChange, planEdition } from '../plan'
import { FoundDocument } from './found-document'
import { Problem } from './problems'
import { BlockerClass, BlockerCode } from './terms'
import { findTitles, keyOf, namedBy, nameIn, type Titled } from './titles'

/** A blocker with the names that it speaks of. */
export interface NamedBlocker extends Omit<FoundBlocker, 'document' | 'related' | 'successor'> {
  document: Titled | null
  related: Titled[]
  successor: Titled | null
  label: string
}

export const Blocker = builder.objectRef<NamedBlocker>('Blocker').implement({
  description: 'A reason why an edition cannot be published now.',
  fields: (t) => ({
    class: t.expose('class', { type: BlockerClass, description: 'How much stands in the way.' }),
    code: t.expose('code', { type: BlockerCode, description: 'What kind of reason it is.' }),
    document: t.expose('document', {
      type: FoundDocument,
      nullable: true,
      description: 'The document to mend; null for the edition itself.',
    }),
    path: t.exposeString('path', {
      description: 'The field to mend: names and item ids joined by dots; empty for the whole document.',
    }),
    label: t.exposeString('label', { description: 'The field in the words of the form.' }),
    message: t.exposeString('message', { description: 'What is wrong and what to do, as a sentence.' }),
    related: t.expose('related', {
      type: [FoundDocument],
      description: 'Other documents that have part in it.',
    }),
    successor: t.expose('successor', {
      type: FoundDocument,
      nullable: true,
      description:
        'Of a reference to what was withdrawn in favour of another: that other. `useSuccessor` puts it in place.',
    }),
  }),
})

export const Blocked = builder.objectRef<{ message: string; blockers: NamedBlocker[] }>('Blocked').implement({
  description: 'The edition cannot be published yet: every reason at once.',
  interfaces: [Problem],
  fields: (t) => ({
    blockers: t.expose('blockers', { type: [Blocker], description: 'What to mend.' }),
  }),
})

/** Finds what stands in the way of publishing an open edition now. */
export async function findNamedBlockers(
  db: Transaction,
  edition: Pick<Edition, 'id' | 'kind' | 'publicNote'>,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<NamedBlocker[]> {
  const plan = await planEdition(db, edition.id)
  return nameBlockers(db, edition.id, plan, await findBlockers(db, edition, plan, todayIn(timeZone, now)))
}

/** Gives blockers the names of the documents and fields they speak of, as in the edition. */
export async function nameBlockers(
  db: Transaction,
  editionId: string,
  plan: readonly PlannedChange[],
  blockers: readonly FoundBlocker[],
): Promise<NamedBlocker[]> {
  // In their merged form, where the items that paths name are found.
  const documents = new Map(
    plan.map(({ kind, documentId, after }) => [keyOf({ kind, id: documentId }), after]),
  )
  const keys = blockers.flatMap(({ document, related, successor }) => [
    ...(document ? namedBy(document.kind, document.id, [documents.get(keyOf(document)) ?? null]) : []),
    ...related,
    ...(successor ? [successor] : []),
  ])
  const titles = await findTitles(db, keys, editionId)
  return blockers.map((blocker) => {
    const { document, related, successor, path } = blocker
    const whole = document ? (documents.get(keyOf(document)) ?? null) : null
    return {
      ...blocker,
      document: document ? (titles.get(keyOf(document)) ?? null) : null,
      related: related.flatMap((key) => titles.get(keyOf(key)) ?? []),
      successor: successor ? (titles.get(keyOf(successor)) ?? null) : null,
      label: document ? describePath(document.kind, path, whole, nameIn(titles)) : labelOfEdition(path),
    }
  })
}

function labelOfEdition(path: string): string {
  return path === 'publicNote' ? 'Public note' : 'Edition'
}
