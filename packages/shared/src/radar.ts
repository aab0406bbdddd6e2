import type { Terms } from './content/terms'

/** What the record may owe somebody who looks after it, though nothing stands in the way of an edition. */
export const radarConcerns = {
  MEETING_WITHOUT_OUTCOME: {
    label: 'Meetings with no outcome',
    meaning:
      'The last day of the meeting has passed. It is still planned or going on, or it took place and the record does not tell what came of it: no summary, no development reached at it, no statement made at it.',
  },
  TRACK_WITHOUT_NEXT_STEP: {
    label: 'Tracks with no next step',
    meaning:
      'The track is active or exploratory, and no meeting or development in it or its parts is going on or planned for today or later.',
  },
  DEAD_CITATION: {
    label: 'Dead citations',
    meaning:
      'Something cites a source that cannot be read at its address any more, and no archived address is given.',
  },
  UNCITED_STATEMENT: {
    label: 'Statements without a citation',
    meaning:
      'No source supports the statement. Those in the voice of the publication may stand so, and come last.',
  },
} as const satisfies Terms

export type RadarConcern = keyof typeof radarConcerns

/** How the address of a source stands. */
export const sourceCheckStates = {
  ANSWERS: { label: 'Answers', meaning: 'The source can be read at its address.' },
  UNSURE: { label: 'Not sure', meaning: 'The last look could not tell whether it is there.' },
  FAILING: {
    label: 'Gone for now',
    meaning: 'It was not there when it was last looked at. It may come back.',
  },
  DEAD: { label: 'Dead', meaning: 'It has been gone for a day or longer.' },
  ARCHIVED: { label: 'Archived', meaning: 'It is dead, and an archived address is given.' },
} as const satisfies Terms

export type SourceCheckState = keyof typeof sourceCheckStates
