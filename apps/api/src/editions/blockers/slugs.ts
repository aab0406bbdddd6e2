import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { PlannedChange } from '../plan'
import type { Blocker } from './blocker'

/** Slugs that belong to another document, for a published slug belongs to its document for ever. */
export async function findTakenSlugs(db: Transaction, plan: readonly PlannedChange[]): Promise<Blocker[]> {
  const wanted = plan.flatMap((change) => (change.after ? [{ change, slug: change.after.slug }] : []))
  const uses = await db.slugUse.findMany({ where: { slug: { in: wanted.map(({ slug }) => slug) } } })
  return wanted.flatMap(({ change, slug }): Blocker[] => {
    const isOther = (holder: { kind: string; documentId: string }) =>
      holder.kind === change.kind && holder.documentId !== change.documentId
    const use = uses.find((candidate) => candidate.slug === slug && isOther(candidate))
    const rival = wanted.find((other) => other.slug === slug && isOther(other.change))?.change
    const holder = use?.documentId ?? rival?.documentId
    if (!holder) return []
    const message = use
      ? `The slug “${slug}” belongs to another ${kindOf(change.kind).noun}, now or before: choose another.`
      : `Two documents of this edition take the slug “${slug}”: choose another for one of them.`
    const document = { kind: change.kind, id: change.documentId }
    const related = [{ kind: change.kind, id: holder }]
    return [{ class: 'CANNOT_HOLD', code: 'SLUG_TAKEN', document, path: 'slug', message, related }]
  })
}
