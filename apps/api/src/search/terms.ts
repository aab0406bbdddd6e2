import type { Terms } from '@parley/shared/content/terms'
import type { Rank } from './find-hits'

/** How a document was found, in the order in which hits stand. */
export const searchRanks = {
  NAME: { label: 'Its name', meaning: 'It is called just so.' },
  OTHER_NAME: {
    label: 'Another name',
    meaning: 'Another name of it is just so: an alias, a short name, a publisher.',
  },
  START_OF_NAME: { label: 'Start of its name', meaning: 'Its name begins so.' },
  START_OF_OTHER_NAME: { label: 'Start of another name', meaning: 'Another name of it begins so.' },
  WORDS_OF_NAME: { label: 'Words of a name', meaning: 'A name of it has all the words, in whatever order.' },
  LIKE_NAME: {
    label: 'A name like it',
    meaning: 'Its names are spelled nearly so, or have the words between them.',
  },
  WORDS_IN_A_ROW: { label: 'Words in a row', meaning: 'A text of it has the words one after another.' },
  WORDS: { label: 'Words', meaning: 'A part of it has all the words somewhere in its texts.' },
} as const satisfies Terms & Record<Rank, unknown>
