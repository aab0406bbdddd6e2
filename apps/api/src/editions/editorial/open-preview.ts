import { refusal } from '../../graphql/errors'
import type { OpenPreview } from '../../graphql/open-tense'
import { planEdition } from '../plan'
import { openPreview } from '../preview'
import { nameBlockers } from './blocker'
import { findEditionId } from './write'

/** Opens a draft edition for a query; refuses one that does not hold together with all that is to be mended. */
export const openDraft: OpenPreview = async (tx, id, { timeZone }) => {
  const editionId = findEditionId(id)
  const edition = editionId
    ? await tx.edition.findUnique({ where: { id: editionId }, select: { id: true } })
    : null
  if (!edition) throw refusal('NOT_FOUND', 'There is no such edition to preview.', { argument: 'edition' })
  const opened = await openPreview(tx, edition.id, { timeZone })
  if (opened.ok) return opened
  const named = await nameBlockers(tx, edition.id, await planEdition(tx, edition.id), opened.blockers)
  const blockers = named.map(({ document, path, label, message }) => ({
    document: document && { kind: document.kind, id: document.id, title: document.title },
    path,
    label,
    message,
  }))
  // Not the executor's own refusal, which says CONFLICT: what is wrong is the edition that was asked for.
  throw refusal('INVALID', opened.message, { argument: 'edition', blockers })
}
