import type { LookAt, Sight } from '../core/links/look-at'
import { doOnce } from '../editions/editorial/once'
import {
  branded,
  Forbidden,
  InvalidInput,
  invalidInput,
  NotFound,
  notFound,
} from '../editions/editorial/problems'
import { asWriter } from '../editions/editorial/write'
import { builder } from '../graphql/builder'
import type { Context } from '../graphql/context'
import { findUuid } from '../graphql/global-id'
import { keepSights } from './links/keep-sights'
import { SourceCheck } from './source-check'

const CheckSourceResult = builder.unionType('CheckSourceResult', {
  description: 'What was seen, or why nothing was looked at.',
  types: [SourceCheck, InvalidInput, NotFound, Forbidden],
})

const CheckSourceInput = builder.inputType('CheckSourceInput', {
  description: 'A source whose address is to be looked at.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the source.' }) }),
})

builder.mutationField('checkSource', (t) =>
  t.field({
    type: CheckSourceResult,
    description:
      'Looks now whether a live source can be read at its address. A host whose name is not known counts only in the ' +
      'rounds that look at many: one alone cannot be told from a network that is down.',
    args: { input: t.arg({ type: CheckSourceInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => checkSource(context, findUuid(input.id, ['Source'])),
  }),
)

/** No transaction is open while it waits for the other side. */
function checkSource(context: Context, id: string | null) {
  return asWriter(context, 'stage', async (writer, by) => {
    const source = id && (await writer.source.findUnique({ where: { id } }))
    if (!source) return notFound('There is no such source among those that are live: choose another.')
    const { url, archivedUrl } = source
    if (url === null) return refuse('This source has no address: give it one first.')
    if (!context.lookAt)
      return refuse('Addresses are not looked at here: an operator turned that off by PARLEY_LINK_HOURS=0.')
    const sight = inDoubt(await lookSoon(context.lookAt, url, context.signal))
    return writer.$transaction((tx) =>
      doOnce(tx, context.once, by, async () => {
        const [check] = await keepSights(tx, [{ sourceId: source.id, url, sight }])
        return check
          ? branded('SourceCheck', { ...check, archivedUrl })
          : refuse('The source was given another address meanwhile: look at that.')
      }),
    )
  })
}

/** Somebody waits for it, and an operation must end: what has not answered until then is left open. */
async function lookSoon(lookAt: LookAt, url: string, signal: AbortSignal | null): Promise<Sight> {
  const patience = AbortSignal.timeout(longestWait)
  try {
    return await lookAt(url, signal ? AbortSignal.any([signal, patience]) : patience)
  } catch (error) {
    if (!patience.aborted) throw error
    return { verdict: 'UNSURE', status: null, failure: 'It did not answer in time.', isUnreached: true }
  }
}

/** In milliseconds. */
const longestWait = 6_000

function refuse(message: string) {
  return invalidInput([{ path: ['id'], message }])
}

function inDoubt(sight: Sight): Sight {
  return sight.isUnreached ? { ...sight, verdict: 'UNSURE' } : sight
}
