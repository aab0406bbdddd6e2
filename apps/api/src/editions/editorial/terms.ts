import { mergeEffects, mergeSides } from '@parley/shared/actors/effect'
import { auditKinds, auditSubjects } from '@parley/shared/audit'
import { type Term, valuesOf } from '@parley/shared/content/terms'
import { editionStates, editionSteps } from '@parley/shared/editions'
import { radarConcerns, sourceCheckStates } from '@parley/shared/radar'
import { roles } from '@parley/shared/roles'
import { builder } from '../../graphql/builder'

export const EditionState = editorialEnumOf(
  'EditionState',
  editionStates,
  'Where an edition stands on its way to readers.',
)
export const EditionStepKind = editorialEnumOf(
  'EditionStepKind',
  editionSteps,
  'What was decided on an edition on its way to readers.',
)
export const InboxReason = editorialEnumOf(
  'InboxReason',
  {
    IN_REVIEW: { label: 'In review', meaning: 'It was handed in and waits to be approved or returned.' },
    UNREVIEWED: { label: 'Unreviewed', meaning: 'It went out without a review and waits for one.' },
    MENTIONED: { label: 'Mentioned', meaning: 'A comment, or a reply to it, mentions whoever asks.' },
    DID_NOT_GO_OUT: {
      label: 'Did not go out',
      meaning: 'It was scheduled, and something stood in the way at its time.',
    },
  },
  'What something in the inbox waits for.',
)
export const Role = editorialEnumOf('Role', roles, 'What somebody who works here is trusted with.')

export const AuditKind = editorialEnumOf('AuditKind', auditKinds, 'What an entry of the audit tells of.')
export const AuditSubject = editorialEnumOf(
  'AuditSubject',
  auditSubjects,
  'What an entry of the audit is about.',
)

export const RadarConcern = editorialEnumOf(
  'RadarConcern',
  radarConcerns,
  'What the record may owe somebody.',
)
export const SourceCheckState = editorialEnumOf(
  'SourceCheckState',
  sourceCheckStates,
  'How the address of a source stands.',
)

export const FoundState = editorialEnumOf(
  'FoundState',
  {
    LIVE: { label: 'Live', meaning: 'Readers see it.' },
    STAGED: { label: 'Staged', meaning: 'It is new in the draft edition that was asked about.' },
    WITHDRAWN: { label: 'Withdrawn', meaning: 'It was withdrawn, or this draft edition withdraws it.' },
  },
  'Where a document stands.',
)

export const MergeEffect = editorialEnumOf(
  'MergeEffect',
  mergeEffects,
  'What becomes of something when one actor is merged into another.',
)
export const MergeSide = editorialEnumOf(
  'MergeSide',
  mergeSides,
  'Whose words are to stand when two become one.',
)

export const ConflictReason = editorialEnumOf(
  'ConflictReason',
  {
    BOTH_CHANGED: { label: 'Both changed', meaning: 'Both changed this field, differently.' },
    ORDER: { label: 'Order', meaning: 'Both reordered this list, differently.' },
    REMOVED_AND_EDITED: {
      label: 'Removed and edited',
      meaning: 'One removed this item, the other edited it.',
    },
    WITHDRAWN_AND_EDITED: {
      label: 'Withdrawn and edited',
      meaning: 'One withdrew the document, the other edited it.',
    },
  },
  'Why two edits of one document do not fit together.',
)

export const ConflictSide = editorialEnumOf(
  'ConflictSide',
  {
    THEIRS: { label: 'Theirs', meaning: 'What was published or saved meanwhile.' },
    MINE: { label: 'Mine', meaning: 'What this edition, or this save, wants.' },
    BASE: { label: 'Before', meaning: 'What both began from: neither of the two.' },
  },
  'Whose value is to stand.',
)

export const BlockerClass = editorialEnumOf(
  'BlockerClass',
  {
    CANNOT_HOLD: {
      label: 'Cannot hold',
      meaning: 'The story would be broken, so it cannot be previewed either.',
    },
    MUST_NOT_GO_OUT: { label: 'Must not go out', meaning: 'It holds together, but readers must not get it.' },
  },
  'How much stands in the way.',
)

export const BlockerCode = editorialEnumOf(
  'BlockerCode',
  {
    EMPTY: { label: 'Empty', meaning: 'The edition changes nothing.' },
    CONFLICT: { label: 'Conflict', meaning: 'A later edition changed the same field, differently.' },
    INVALID: { label: 'Invalid', meaning: 'The merged document breaks a rule.' },
    MISSING: { label: 'Missing', meaning: 'A value is owed.' },
    DEAD_REFERENCE: {
      label: 'Dead reference',
      meaning: 'It refers to what is neither live nor in this edition.',
    },
    STILL_REFERENCED: { label: 'Still referenced', meaning: 'Live documents refer to what is withdrawn.' },
    SLUG_TAKEN: { label: 'Slug taken', meaning: 'The slug belongs to another document.' },
    DUPLICATE: { label: 'Duplicate', meaning: 'It repeats what may stand once only.' },
    CYCLE: { label: 'Cycle', meaning: 'Documents stand above, or after, themselves.' },
    IN_THE_FUTURE: {
      label: 'In the future',
      meaning: 'It is said to have occurred, but its day is still to come.',
    },
    OWED: { label: 'Owed', meaning: 'It is owed to readers, such as a citation.' },
    NOTE_MISSING: { label: 'Note missing', meaning: 'Readers are owed a public note.' },
  },
  'What kind of reason stands in the way.',
)

/** Like `enumOf` of the public lists, but seen by those who work here only. */
export function editorialEnumOf<Value extends string>(
  name: string,
  terms: Readonly<Record<Value, Term>>,
  description: string,
) {
  const values = Object.fromEntries(
    valuesOf(terms).map((value) => [
      value,
      { value, description: `${terms[value].label}. ${terms[value].meaning}` },
    ]),
  ) as Record<Value, { value: Value; description: string }> // fromEntries forgets the keys of a closed list
  return builder.enumType(name, { description, values })
}
