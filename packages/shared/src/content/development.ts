import { certainties, occurrences } from './certainty'
import { citations } from './citation'
import { documentKind } from './document-kind'
import { choice, reference, requiredText, text, url, when, whens } from './field-types'
import { refuseUnlessEarlierDateKept } from './occurrence'
import { participations } from './participation'
import type { Terms } from './terms'

export const developmentKinds = {
  FRAMEWORK: { label: 'Framework', meaning: 'An agreed outline of a later deal.' },
  AGREEMENT: { label: 'Agreement', meaning: 'A deal between parties.' },
  JOINT_STATEMENT: { label: 'Joint statement', meaning: 'A communique or declaration.' },
  CEASEFIRE: { label: 'Ceasefire', meaning: 'A halt to fighting.' },
  CONFIDENCE_MEASURE: { label: 'Confidence measure', meaning: 'A step to build trust.' },
  APPOINTMENT: { label: 'Appointment', meaning: 'Somebody is named to a post.' },
  SUSPENSION: { label: 'Suspension', meaning: 'Talks are called off for now.' },
  ELECTION: { label: 'Election', meaning: 'A vote.' },
  DEADLINE: { label: 'Deadline', meaning: 'A day by which something is due.' },
  INCIDENT: { label: 'Incident', meaning: 'An outside event that moved the talks.' },
  OTHER: { label: 'Other', meaning: 'None of these.' },
} as const satisfies Terms

export const agreementStages = {
  PRE_NEGOTIATION: { label: 'Pre-negotiation', meaning: 'How to talk.' },
  FRAMEWORK_PARTIAL: { label: 'Framework, partial', meaning: 'Substance, on some issues.' },
  FRAMEWORK_COMPREHENSIVE: { label: 'Framework, comprehensive', meaning: 'Substance, meant as a whole.' },
  IMPLEMENTATION: { label: 'Implementation', meaning: 'How an agreement is carried out.' },
  RENEWAL: { label: 'Renewal', meaning: 'An earlier commitment is renewed.' },
  CEASEFIRE: { label: 'Ceasefire', meaning: 'A halt to fighting.' },
  OTHER: { label: 'Other', meaning: 'None of these.' },
} as const satisfies Terms

export const agreementStatuses = {
  REPORTED: { label: 'Reported', meaning: 'Known only by report.' },
  IN_PRINCIPLE: { label: 'In principle', meaning: 'Agreed in principle, not final.' },
  AGREED: { label: 'Agreed', meaning: 'Agreed, not signed.' },
  SIGNED: { label: 'Signed', meaning: 'Signed.' },
  UNILATERAL: { label: 'Unilateral', meaning: "One side's document." },
  UNCLEAR: { label: 'Unclear', meaning: 'Its standing is not clear.' },
  REPUDIATED: { label: 'Repudiated', meaning: 'A party has gone back on it.' },
} as const satisfies Terms

/** Kinds that are agreements: they owe a stage and a status when they are published (domain rule 8). */
export const agreementKinds: readonly string[] = [
  'FRAMEWORK',
  'AGREEMENT',
  'JOINT_STATEMENT',
  'CEASEFIRE',
] satisfies Array<keyof typeof developmentKinds>

/** What is neither meeting nor speech but moves a track. */
export const development = documentKind({
  kind: 'DEVELOPMENT',
  table: 'Development',
  noun: 'development',
  plural: 'developments',
  namedBy: ['title'],
  version: 1,
  shape: {
    title: requiredText({ label: 'Title', max: 200, search: 'name' }),
    kind: choice({ label: 'Kind', name: 'DevelopmentKind', terms: developmentKinds, need: 'publish' }),
    occurrence: choice({ label: 'Occurrence', name: 'Occurrence', terms: occurrences, need: 'publish' }),
    certainty: choice({ label: 'Certainty', name: 'Certainty', terms: certainties, need: 'publish' }),
    when: when({ label: 'Date', help: 'As printed; the bounds follow from it.' }),
    previousWhen: whens({ label: 'Earlier dates', help: 'Dates it was set for before.' }),
    trackId: reference({
      label: 'Track',
      kind: 'TRACK',
      help: 'None for an outside event such as an election.',
    }),
    reachedAtId: reference({ label: 'Reached at', kind: 'MEETING' }),
    followsId: reference({ label: 'Follows', kind: 'DEVELOPMENT', help: 'The development it came of.' }),
    stage: choice({ label: 'Stage', name: 'AgreementStage', terms: agreementStages }),
    agreementStatus: choice({ label: 'Agreement status', name: 'AgreementStatus', terms: agreementStatuses }),
    documentUrl: url({ label: 'Document', help: 'Where its text can be read.' }),
    summary: text({ label: 'Summary', max: 4000, search: 'text', multiline: true }),
    participations: participations('developmentId'),
    citations: citations('ofDevelopmentId'),
  },
  owed(document, owe) {
    if (!document.kind || !agreementKinds.includes(document.kind)) return
    if (!document.stage) owe(['stage'], 'An agreement has a stage: choose it.')
    if (!document.agreementStatus) owe(['agreementStatus'], 'An agreement has a status: choose it.')
  },
  rules: refuseUnlessEarlierDateKept,
})
