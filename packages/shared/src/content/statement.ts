import { citations } from './citation'
import { documentKind, type Refuse } from './document-kind'
import {
  choice,
  choiceWithDefault,
  patterned,
  reference,
  requiredChoice,
  text,
  verbatimSegments,
  when,
} from './field-types'
import { mentions } from './mention'
import type { Terms } from './terms'

export const statementForms = {
  DIRECT: { label: 'Direct', meaning: 'All in quotation marks.' },
  MIXED: { label: 'Mixed', meaning: 'Quoted fragments inside a paraphrase.' },
  INDIRECT: { label: 'Indirect', meaning: 'Paraphrase only.' },
} as const satisfies Terms

export const attributions = {
  NAMED: { label: 'Named', meaning: 'A named person, office or organisation.' },
  UNNAMED_PERSON: { label: 'Unnamed person', meaning: 'One person who is not named.' },
  UNNAMED_GROUP: { label: 'Unnamed group', meaning: 'Several who are not named, as in "analysts say".' },
  UNATTRIBUTED: { label: 'Unattributed', meaning: 'Nobody is named or described, as in "reportedly".' },
  PUBLICATION: { label: 'Publication', meaning: "The publication's own voice." },
} as const satisfies Terms

export const speechActs = {
  ASSERT: { label: 'Asserts', meaning: 'States as fact.' },
  ASSESS: { label: 'Assesses', meaning: 'Judges or forecasts.' },
  BELIEVE: { label: 'Believes', meaning: 'Holds a view, a fear or a feeling.' },
  AGREE: { label: 'Agrees', meaning: 'Agrees, offers or intends.' },
  SUPPORT: { label: 'Supports', meaning: 'Speaks for somebody or something.' },
  CONCEDE: { label: 'Concedes', meaning: 'Gives way or admits.' },
  REQUEST: { label: 'Requests', meaning: 'Asks or demands.' },
  ACCUSE: { label: 'Accuses', meaning: 'Criticises or alleges.' },
  REJECT: { label: 'Rejects', meaning: 'Refuses.' },
  THREATEN: { label: 'Threatens', meaning: 'Warns of harm.' },
} as const satisfies Terms

export const modalities = {
  CATEGORICAL: { label: 'Categorical', meaning: 'Said without reserve.' },
  HEDGED: { label: 'Hedged', meaning: 'Said with may, could, perhaps.' },
  CONDITIONAL: { label: 'Conditional', meaning: 'Said to hold only if something else does.' },
} as const satisfies Terms

export const translations = {
  YES: { label: 'Yes', meaning: 'The words are translated.' },
  NO: { label: 'No', meaning: 'The words are as spoken.' },
  UNKNOWN: { label: 'Not known', meaning: 'No source says whether the words are translated.' },
} as const satisfies Terms

/** What somebody said, felt or held, as reported. There is no field for a protected source's identity. */
export const statement = documentKind({
  kind: 'STATEMENT',
  table: 'Statement',
  noun: 'statement',
  plural: 'statements',
  namedBy: ['segments', 'paraphrase', 'attributionText'],
  version: 1,
  shape: {
    form: requiredChoice({ label: 'Form', name: 'StatementForm', terms: statementForms }),
    segments: verbatimSegments({
      label: 'Quoted words',
      max: 2000,
      most: 20,
      search: 'text',
      help: 'To the letter, in order; additions only in square brackets.',
    }),
    paraphrase: text({
      label: 'Paraphrase',
      max: 2000,
      search: 'text',
      multiline: true,
      help: 'In our own words.',
    }),
    attribution: requiredChoice({ label: 'Attribution', name: 'Attribution', terms: attributions }),
    speakerId: reference({ label: 'Speaker', kind: 'ACTOR' }),
    attributionText: text({ label: 'Attribution as printed', max: 300, search: 'text', need: 'publish' }),
    speakerRole: text({
      label: 'Role as printed',
      max: 300,
      search: 'text',
      help: 'As printed, at that time.',
    }),
    onBehalfOfId: reference({ label: 'On behalf of', kind: 'ACTOR' }),
    act: choice({ label: 'Act', name: 'SpeechAct', terms: speechActs, need: 'publish' }),
    modality: choice({ label: 'Modality', name: 'Modality', terms: modalities, need: 'publish' }),
    when: when({ label: 'Said', help: 'When it was said, not when it was printed.' }),
    madeAtId: reference({ label: 'Made at', kind: 'MEETING' }),
    language: patterned({
      label: 'Language',
      max: 35,
      pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      remedy: 'Write a language tag, as in ps or fa-AF.',
    }),
    translated: choiceWithDefault({
      label: 'Translated',
      name: 'Translated',
      terms: translations,
      initially: 'UNKNOWN',
    }),
    supersedesId: reference({
      label: 'Supersedes',
      kind: 'STATEMENT',
      help: 'The earlier position it replaces.',
    }),
    mentions: mentions(),
    citations: citations('ofStatementId'),
  },
  rules(document, refuse) {
    refuseWrongAttribution(document, refuse)
    refuseWrongForm(document, refuse)
  },
  owed(document, owe) {
    if (document.mentions.length === 0) owe(['mentions'], 'Say what the statement is about.')
  },
  needsNoCitation: (document) => document.attribution === 'PUBLICATION',
})

interface Attributed {
  attribution: string
  speakerId: string | null
  attributionText: string | null
  onBehalfOfId: string | null
}

function refuseWrongAttribution(document: Attributed, refuse: Refuse) {
  const isNamed = document.attribution === 'NAMED'
  if (isNamed && !document.speakerId) refuse(['speakerId'], 'A named attribution has a speaker: choose one.')
  if (!isNamed && document.speakerId) {
    refuse(['speakerId'], 'Only a named attribution has a speaker: clear it, or make the attribution named.')
  }
  if (!isNamed && !document.attributionText) refuse(['attributionText'], 'Write the attribution as printed.')
  if (document.onBehalfOfId && document.onBehalfOfId === document.speakerId) {
    refuse(['onBehalfOfId'], 'A speaker does not speak on behalf of itself: choose another or clear this.')
  }
}

interface Formed {
  form: string
  segments: string[]
  paraphrase: string | null
}

function refuseWrongForm(document: Formed, refuse: Refuse) {
  const isQuoted = document.segments.length > 0
  if (document.form !== 'INDIRECT' && !isQuoted)
    refuse(['segments'], 'Add the quoted words, or make the form indirect.')
  if (document.form === 'INDIRECT' && isQuoted) {
    refuse(['segments'], 'An indirect statement quotes nothing: remove the quoted words or change the form.')
  }
  if (document.form !== 'DIRECT' && !document.paraphrase)
    refuse(['paraphrase'], 'Write the paraphrase, in our own words.')
}
