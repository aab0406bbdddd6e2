import { z } from 'zod'
import { certainties } from './certainty'
import { citations } from './citation'
import {
  choice,
  flag,
  id,
  list,
  reference,
  requiredChoice,
  requiredReference,
  text,
  when,
} from './field-types'
import type { Terms } from './terms'

export const participationRoles = {
  PARTY: { label: 'Party', meaning: 'Negotiates for itself and would be bound.' },
  MEDIATOR: { label: 'Mediator', meaning: 'Third party that also proposes substance.' },
  FACILITATOR: { label: 'Facilitator', meaning: 'Third party that helps communication, not content.' },
  CONVENER: { label: 'Convener', meaning: 'Calls and organises.' },
  HOST: { label: 'Host', meaning: 'Provides the place.' },
  SPONSOR: { label: 'Sponsor', meaning: 'Backs the track politically.' },
  GUARANTOR: {
    label: 'Guarantor',
    meaning: 'Promises to act if commitments fail; the title alone has few legal effects.',
  },
  OBSERVER: { label: 'Observer', meaning: 'Present without a say.' },
  WITNESS: { label: 'Witness', meaning: 'Attests what was said or signed.' },
  PARTICIPANT: { label: 'Participant', meaning: 'Took part, seat not stated.' },
} as const satisfies Terms

export const presences = {
  EXPECTED: { label: 'Expected', meaning: 'Is to come.' },
  INVITED: { label: 'Invited', meaning: 'Was asked to come; whether it did is not known.' },
  ATTENDED: { label: 'Attended', meaning: 'Was there.' },
  DECLINED: { label: 'Declined', meaning: 'Was invited and would not come.' },
  EXCLUDED: { label: 'Excluded', meaning: 'Was not invited, or was kept out.' },
  WITHDREW: { label: 'Withdrew', meaning: 'Walked out.' },
  ABSENT: { label: 'Absent', meaning: 'Was away; the reason is not known.' },
} as const satisfies Terms

export type SeatOwner = 'trackId' | 'meetingId' | 'developmentId'

/** The seats at a track, meeting or development: who is in it, in which role, and who is kept out and why. */
export function participations(owner: SeatOwner) {
  return list({
    label: 'Participants',
    one: 'participant',
    many: 'participants',
    table: 'Participation',
    owner,
    namedBy: ['actorId'],
    unique: [['actorId', 'role']],
    item: participation,
  })
}

const reason = z.strictObject({
  id: id(),
  statementId: requiredReference({ label: 'Statement', kind: 'STATEMENT' }),
})

const participation = z
  .strictObject({
    id: id(),
    actorId: requiredReference({ label: 'Actor', kind: 'ACTOR' }),
    role: requiredChoice({ label: 'Role', name: 'ParticipationRole', terms: participationRoles }),
    presence: requiredChoice({ label: 'Presence', name: 'Presence', terms: presences }),
    asNamed: text({
      label: 'Named as',
      max: 300,
      search: 'text',
      help: 'The name in the document or report.',
    }),
    isLead: flag({ label: 'Leads its side', initially: false }),
    onBehalfOfId: reference({ label: 'On behalf of', kind: 'ACTOR' }),
    headcountText: text({ label: 'How many', max: 100, search: 'no', help: 'As printed.' }),
    certainty: choice({ label: 'Certainty', name: 'Certainty', terms: certainties, need: 'publish' }),
    when: when({ label: 'When', help: 'When it joined or left, if not throughout.' }),
    reason: text({
      label: 'Reason',
      max: 1000,
      search: 'text',
      multiline: true,
      help: 'Why it was kept out, would not come or left.',
    }),
    reasonNotStated: flag({ label: 'No reason is stated', initially: false }),
    excludedById: reference({ label: 'Kept out by', kind: 'ACTOR' }),
    reasons: list({
      label: 'Reasons given',
      one: 'reason',
      many: 'reasons',
      table: 'ParticipationReason',
      owner: 'participationId',
      namedBy: ['statementId'],
      unique: [['statementId']],
      item: reason,
      help: 'Statements that give a reason.',
    }),
    signed: flag({ label: 'Signed', initially: false, help: 'Only for developments.' }),
    citations: citations('ofParticipationId'),
  })
  .superRefine((seat, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const leftOut =
      seat.presence === 'EXCLUDED' || seat.presence === 'DECLINED' || seat.presence === 'WITHDREW'
    if (leftOut && !seat.reason && seat.reasons.length === 0 && !seat.reasonNotStated) {
      refuse('reason', 'Give a reason, add a statement that gives one, or say that no reason is stated.')
    }
    if (seat.excludedById && seat.presence !== 'EXCLUDED') {
      refuse(
        'excludedById',
        'Only a participant who was excluded was kept out by somebody: change the presence or clear this.',
      )
    }
    if (seat.isLead && seat.presence !== 'ATTENDED' && seat.presence !== 'EXPECTED') {
      refuse('isLead', 'Only a participant who attended or is expected leads its side.')
    }
    if (seat.onBehalfOfId && seat.onBehalfOfId === seat.actorId) {
      refuse('onBehalfOfId', 'An actor does not act on behalf of itself: choose another or clear this.')
    }
  })
