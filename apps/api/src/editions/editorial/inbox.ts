import { builder } from '../../graphql/builder'
import { DraftEdition, DraftEditionConnection } from './draft-edition'
import { readDraftPage } from './draft-page'
import { InboxReason } from './terms'

const waiting = {
  IN_REVIEW: { state: 'IN_REVIEW' },
  // Whoever had a hand in it is refused the review, so any there is was by somebody else.
  UNREVIEWED: { steps: { some: { kind: 'PUBLISHED_AT_ONCE' }, none: { kind: 'REVIEWED' } } },
} as const

builder.queryField('inbox', (t) =>
  t.connection(
    {
      type: DraftEdition,
      description: 'The editions that wait for a decision or a review, those begun first before the others.',
      args: {
        reason: t.arg({
          type: InboxReason,
          description: 'Only those that wait for this; without it, all that wait.',
        }),
      },
      resolve: (_root, { reason, ...args }, context, info) =>
        readDraftPage(context, info, {
          args,
          order: 'OLDEST_FIRST',
          where: reason ? waiting[reason] : { OR: Object.values(waiting) },
        }),
    },
    DraftEditionConnection,
  ),
)
