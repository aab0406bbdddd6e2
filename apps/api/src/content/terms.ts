import { actorKinds } from '@parley/shared/content/actor'
import { certainties, occurrences } from '@parley/shared/content/certainty'
import { bearings } from '@parley/shared/content/citation'
import { agreementStages, agreementStatuses, developmentKinds } from '@parley/shared/content/development'
import { meetingFormats } from '@parley/shared/content/meeting'
import { outlooks, stances } from '@parley/shared/content/mention'
import { participationRoles, presences } from '@parley/shared/content/participation'
import { relationKinds, standings } from '@parley/shared/content/relation'
import { sectionKinds } from '@parley/shared/content/section'
import { sourceKinds } from '@parley/shared/content/source'
import {
  attributions,
  modalities,
  speechActs,
  statementForms,
  translations,
} from '@parley/shared/content/statement'
import { storyKinds } from '@parley/shared/content/story'
import { diplomacyLevels, trackStatuses } from '@parley/shared/content/track'
import { WHEN_BASES } from '@parley/shared/when/when'
import { enumOf } from '../graphql/enums'

/** The closed lists of the record as GraphQL enums, under the names the forms and tables give them. */

export const StoryKind = enumOf('StoryKind', storyKinds, 'What kind of piece a story is.')
export const SectionKind = enumOf('SectionKind', sectionKinds, 'What a section of a story is.')

export const DiplomacyLevel = enumOf(
  'DiplomacyLevel',
  diplomacyLevels,
  'How official the talks of a track are.',
)
export const TrackStatus = enumOf('TrackStatus', trackStatuses, 'Where a track stands.')

export const ActorKind = enumOf('ActorKind', actorKinds, 'What kind of person or body an actor is.')
export const RelationKind = enumOf('RelationKind', relationKinds, 'How one actor stands to another.')
export const Standing = enumOf('Standing', standings, 'Whether a relation holds, held, or is to hold.')

export const MeetingFormat = enumOf(
  'MeetingFormat',
  meetingFormats,
  'How the participants of a meeting meet.',
)
export const Occurrence = enumOf('Occurrence', occurrences, 'Whether a meeting or development took place.')

export const DevelopmentKind = enumOf('DevelopmentKind', developmentKinds, 'What kind of development it is.')
export const AgreementStage = enumOf(
  'AgreementStage',
  agreementStages,
  'What part of the way an agreement settles.',
)
export const AgreementStatus = enumOf('AgreementStatus', agreementStatuses, 'How binding an agreement is.')

export const ParticipationRole = enumOf(
  'ParticipationRole',
  participationRoles,
  'As what an actor takes part.',
)
export const Presence = enumOf(
  'Presence',
  presences,
  'Whether an actor was there, was to be, or was left out.',
)

export const StatementForm = enumOf(
  'StatementForm',
  statementForms,
  'How closely a statement gives the words spoken.',
)
export const Attribution = enumOf('Attribution', attributions, 'To whom a statement is attributed.')
export const SpeechAct = enumOf('SpeechAct', speechActs, 'What a speaker does by saying it.')
export const Modality = enumOf('Modality', modalities, 'How firmly it is said.')
export const Translated = enumOf('Translated', translations, 'Whether the words are a translation.')
export const Stance = enumOf('Stance', stances, 'How a statement speaks of what it mentions.')
export const Outlook = enumOf('Outlook', outlooks, 'What a statement says will become of what it mentions.')

export const SourceKind = enumOf(
  'SourceKind',
  sourceKinds,
  'What kind of publication or document a source is.',
)
export const Bearing = enumOf('Bearing', bearings, 'Which way a citation points.')
export const Certainty = enumOf('Certainty', certainties, 'How well something is known.')
export const WhenBasis = enumOf('WhenBasis', WHEN_BASES, 'How the date of a thing in the world is known.')
