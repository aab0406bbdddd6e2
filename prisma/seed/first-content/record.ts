import { explainer } from './editions/01-explainer'
import { declarationInMoscow } from './editions/02-moscow-declaration'
import { dohaRoundDate } from './editions/03-doha-round-date'
import { firstMoscowMeeting } from './editions/04-first-moscow-meeting'
import { moscowOrganisers } from './editions/05-moscow-organisers'
import { electionMoved } from './editions/06-election-moved'
import { campDavidCalledOff } from './editions/07-camp-david'
import { dohaAgreement } from './editions/08-doha-agreement'
import { intraAfghanNegotiations } from './editions/09-intra-afghan-negotiations'
import type { ImportedChange, ImportedEdition } from './imported'

/** The first content: the explainer on the two Afghan tracks, and what came of it, as nine editions. */
export const firstContent: ImportedEdition[] = [
  explainer,
  declarationInMoscow,
  dohaRoundDate,
  firstMoscowMeeting,
  moscowOrganisers,
  electionMoved,
  campDavidCalledOff,
  dohaAgreement,
  intraAfghanNegotiations,
]

/** The documents that are live after an edition, under their ids. */
export function documentsAt(edition: number): Map<string, ImportedChange> {
  const live = new Map<string, ImportedChange>()
  for (const { changes } of firstContent.slice(0, edition)) {
    for (const change of changes) live.set(change.id, change)
  }
  return live
}
