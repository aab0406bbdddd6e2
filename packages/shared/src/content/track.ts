import { z } from 'zod'
import { citations } from './citation'
import { documentKind } from './document-kind'
import {
  choice,
  choiceWithDefault,
  id,
  list,
  reference,
  requiredReference,
  requiredText,
  text,
} from './field-types'
import { participations } from './participation'
import type { Terms } from './terms'

export const diplomacyLevels = {
  TRACK_1: { label: 'Track 1', meaning: 'Officials of governments or of parties with authority to commit.' },
  TRACK_1_5: {
    label: 'Track 1.5',
    meaning: 'Officials in an unofficial capacity together with non-officials.',
  },
  TRACK_2: { label: 'Track 2', meaning: 'Unofficial, influential people, no officials.' },
  TRACK_3: { label: 'Track 3', meaning: 'Grassroots, people to people.' },
  UNSPECIFIED: { label: 'Not stated', meaning: 'No source states the level.' },
} as const satisfies Terms

export const trackStatuses = {
  PROPOSED: { label: 'Proposed', meaning: 'Named, nothing held.' },
  EXPLORATORY: { label: 'Exploratory', meaning: 'Talks about talks.' },
  ACTIVE: { label: 'Active', meaning: 'Rounds under way.' },
  STALLED: { label: 'Stalled', meaning: 'No progress, not called off.' },
  SUSPENDED: { label: 'Suspended', meaning: 'Called off for now by a party.' },
  CONCLUDED: { label: 'Concluded', meaning: 'Ended by agreement or mandate.' },
  COLLAPSED: { label: 'Collapsed', meaning: 'Ended without agreement.' },
} as const satisfies Terms

const predecessor = z.strictObject({
  id: id(),
  predecessorId: requiredReference({ label: 'Track', kind: 'TRACK' }),
})

/** A parallel process of negotiation. */
export const track = documentKind({
  kind: 'TRACK',
  table: 'Track',
  noun: 'track',
  plural: 'tracks',
  namedBy: ['name'],
  version: 1,
  shape: {
    name: requiredText({ label: 'Name', max: 200, search: 'name' }),
    shortName: text({ label: 'Short name', max: 60, search: 'name' }),
    nameNote: text({
      label: 'Note on the name',
      max: 500,
      search: 'text',
      help: 'For example how a publication prints it.',
    }),
    summary: text({ label: 'Summary', max: 4000, search: 'text', multiline: true, need: 'publish' }),
    level: choiceWithDefault({
      label: 'Level',
      name: 'DiplomacyLevel',
      terms: diplomacyLevels,
      initially: 'UNSPECIFIED',
    }),
    trackStatus: choice({ label: 'Status', name: 'TrackStatus', terms: trackStatuses, need: 'publish' }),
    parentId: reference({
      label: 'Part of',
      kind: 'TRACK',
      help: 'The track of which this is a working group or part.',
    }),
    predecessors: list({
      label: 'Predecessors',
      one: 'predecessor',
      many: 'predecessors',
      table: 'TrackPredecessor',
      owner: 'trackId',
      namedBy: ['predecessorId'],
      unique: [['predecessorId']],
      item: predecessor,
      help: 'Tracks that this one continues.',
    }),
    participations: participations('trackId'),
    citations: citations('ofTrackId'),
  },
  rules(document, refuse) {
    document.participations.forEach((seat, index) => {
      if (seat.signed) refuse(['participations', index, 'signed'], 'Only a development can be signed.')
    })
  },
})
