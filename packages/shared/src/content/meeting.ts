import { certainties, occurrences } from './certainty'
import { citations } from './citation'
import { documentKind } from './document-kind'
import { choice, patterned, reference, requiredText, text, when, whens, wholeNumber } from './field-types'
import { refuseUnlessEarlierDateKept } from './occurrence'
import { participations } from './participation'
import type { Terms } from './terms'

export const meetingFormats = {
  DIRECT_TALKS: { label: 'Direct talks', meaning: 'Parties face to face.' },
  PROXIMITY_TALKS: { label: 'Proximity talks', meaning: 'Same site, apart; a third party carries messages.' },
  SHUTTLE_DIPLOMACY: { label: 'Shuttle diplomacy', meaning: 'A third party travels between them.' },
  CONFERENCE: { label: 'Conference', meaning: 'Many parties or states.' },
  CONSULTATION: { label: 'Consultation', meaning: 'One side with a third party.' },
  WORKING_GROUP: { label: 'Working group', meaning: 'Technical work.' },
  NATIONAL_DIALOGUE: { label: 'National dialogue', meaning: 'A broad domestic forum.' },
  SIGNING: { label: 'Signing', meaning: 'A ceremony of signature.' },
  BACKCHANNEL: { label: 'Backchannel', meaning: 'Not public when held.' },
  UNSPECIFIED: { label: 'Not stated', meaning: 'No source states the format.' },
} as const satisfies Terms

/** An occasion on which actors meet, planned, held or called off. */
export const meeting = documentKind({
  kind: 'MEETING',
  table: 'Meeting',
  noun: 'meeting',
  plural: 'meetings',
  namedBy: ['title'],
  version: 1,
  shape: {
    title: requiredText({ label: 'Title', max: 200, search: 'name' }),
    trackId: reference({ label: 'Track', kind: 'TRACK', need: 'publish' }),
    format: choice({ label: 'Format', name: 'MeetingFormat', terms: meetingFormats, need: 'publish' }),
    occurrence: choice({ label: 'Occurrence', name: 'Occurrence', terms: occurrences, need: 'publish' }),
    certainty: choice({ label: 'Certainty', name: 'Certainty', terms: certainties, need: 'publish' }),
    when: when({ label: 'Date', help: 'As printed; the bounds follow from it.' }),
    ordinal: wholeNumber({ label: 'Number in its series', min: 1, max: 999 }),
    afterId: reference({
      label: 'Held after',
      kind: 'MEETING',
      help: 'When the order is known and the date is not.',
    }),
    parentId: reference({ label: 'Round of', kind: 'MEETING', help: 'The series this is a round of.' }),
    place: text({ label: 'Place', max: 200, search: 'text' }),
    countryCode: patterned({
      label: 'Country',
      max: 2,
      pattern: /^[A-Z]{2}$/,
      remedy: 'Write the two capital letters of the country code, as in QA.',
    }),
    previousWhen: whens({ label: 'Earlier dates', help: 'Dates it was set for before.' }),
    summary: text({ label: 'Summary', max: 4000, search: 'text', multiline: true }),
    participations: participations('meetingId'),
    citations: citations('ofMeetingId'),
  },
  owed(document, owe) {
    if (document.participations.length === 0) owe(['participations'], 'Add at least one participant.')
    if (!document.when) owe(['when'], 'Give the date, or say that none is stated.')
  },
  rules(document, refuse) {
    refuseUnlessEarlierDateKept(document, refuse)
    document.participations.forEach((seat, index) => {
      if (seat.signed) refuse(['participations', index, 'signed'], 'Only a development can be signed.')
    })
  },
})
