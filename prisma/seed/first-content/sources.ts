import type { DocumentInputs } from '@parley/shared/content/document'
import { inferred } from './dates'
import type { DocumentKey } from './keys'

/** The one source of edition 1: the explainer that our own story retells. */
export const sources = {
  EXPLAINER: {
    slug: 'explainer-two-competing-tracks',
    title: 'Explainer: Why There Are Two Competing Tracks For Afghan Peace',
    kind: 'ARTICLE',
    published: inferred(
      '[2019-02-06..2019-02-10]',
      'No date is printed. A caption shows February 6, and "this week" takes in February 5-6; the year is known from outside the text.',
    ),
    note: 'No byline, publisher, date or address is printed. Citations name the n-th line that is not blank, as ¶n.',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>
