import type { NameOf } from '../compare/titles'
import type { Terms } from '../content/terms'

/** What becomes of something when one document takes the place of another. */
export const mergeEffects = {
  REPLACED: { label: 'Replaced', meaning: 'It refers to the other from now on.' },
  UNITED: { label: 'United', meaning: 'Two that say the same become one, with the citations of both.' },
  SETTLED: {
    label: 'Settled',
    meaning: 'Two that differ become one, as was chosen, with the citations of both.',
  },
  KEPT: {
    label: 'Kept',
    meaning: 'It stays beside another of the same actor, for the two say different things.',
  },
  DROPPED: { label: 'Dropped', meaning: 'It would tie the actor to itself.' },
  TAKEN_OVER: { label: 'Taken over', meaning: 'The actor that stays has it from now on.' },
  LEFT: { label: 'Left behind', meaning: 'The actor that stays has its own; this stays in the history.' },
  WITHDRAWN: { label: 'Withdrawn', meaning: 'It leaves the story, and readers are led to the other.' },
} as const satisfies Terms

export type MergeEffect = keyof typeof mergeEffects

/** One thing that becomes of a document, as a sentence without a full stop. */
export interface Effect {
  what: MergeEffect
  /** Field names and item ids joined by dots, as the document had them before; empty for the whole document. */
  path: string
  sentence: string
}

/** Whose words are to stand: those of the actor that goes, or of the one that stays. */
export const mergeSides = {
  FROM: { label: 'The one that goes', meaning: 'What is said of the actor that goes is to stand.' },
  INTO: { label: 'The one that stays', meaning: 'What is said of the actor that stays is to stand.' },
} as const satisfies Terms

export type MergeSide = keyof typeof mergeSides

/** Two items of which only one can stay, and which say different things: somebody has to choose. */
export interface Clash {
  /** The item that is said of the actor that goes. */
  path: string
  sentence: string
  /** What the two say differently, in words. */
  differences: Array<{ label: string; from: string; into: string }>
}

/** A document with references replaced, and all that came of it. */
export interface Outcome<Value> {
  document: Value
  effects: Effect[]
  /** Without a choice, both items still stand, and the document does not hold. */
  clashes: Clash[]
}

/** What is needed to tell and to settle what comes of a replacement. */
export interface Surroundings {
  nameOf: NameOf
  newId: () => string
  /** For clashes, by their path. */
  choices: ReadonlyMap<string, MergeSide>
}
