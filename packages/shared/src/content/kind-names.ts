import type { Terms } from './terms'

/** The kinds of document: things with an id, a slug and a history of their own. */
export const documentKinds = {
  STORY: {
    label: 'Story',
    meaning: 'A piece for readers: a headline, a standfirst and sections that place documents.',
  },
  TRACK: { label: 'Track', meaning: 'A parallel process of negotiation, with its own parties and meetings.' },
  ACTOR: { label: 'Actor', meaning: 'A person, state, group or body in or around the talks.' },
  MEETING: { label: 'Meeting', meaning: 'An occasion on which actors meet, planned, held or called off.' },
  DEVELOPMENT: {
    label: 'Development',
    meaning: 'What is neither meeting nor speech but moves a track: a framework, an agreement, an election.',
  },
  STATEMENT: {
    label: 'Statement',
    meaning: 'What somebody said, felt or held, as reported, with its attribution.',
  },
  SOURCE: { label: 'Source', meaning: 'A publication or document that stands behind what the record says.' },
} as const satisfies Terms

export type DocumentKind = keyof typeof documentKinds

/** A kind's name as its table, its Prisma model and its GraphQL type have it: Story for STORY. */
export type KindTable = Capitalize<Lowercase<DocumentKind>>
