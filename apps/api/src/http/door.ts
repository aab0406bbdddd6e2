import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FindClient } from '../clients/find-client'
import type { NoteKeyUse } from '../core/audit/key-uses'
import { originOf } from '../core/origin'
import type { Settings } from '../core/settings'
import type { Context } from '../graphql/context'
import { publicLimits } from '../graphql/limits'
import { createBudget } from './budget'
import { costAtTheDoor, payAtTheDoor } from './charge'
import { identify } from './identify'
import { networkOf } from './network'

/** Lets a request in or refuses it, by its key and by what is left of its budget, before its body is read. */
export interface Door {
  enter(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** How what was let in pays for its operation. */
  payOf(request: FastifyRequest): Context['pay']
}

export function createDoor(
  { addressBudget, keyBudget }: Pick<Settings, 'addressBudget' | 'keyBudget'>,
  findClient: FindClient,
  noteKeyUse: NoteKeyUse,
): Door {
  const ofAddresses = createBudget('address', addressBudget)
  const ofKeys = createBudget('key', keyBudget)
  const payments = new WeakMap<FastifyRequest, Context['pay']>()
  return {
    payOf: (request) => payments.get(request) ?? null,
    async enter(request, reply) {
      const payAsStranger = ofAddresses.open(networkOf(request.ip), reply)
      const client = await identify(request, findClient).catch(async (refused) => {
        // Who guesses keys pays as a stranger does.
        await payAsStranger(costAtTheDoor)
        throw refused
      })
      if (client) noteKeyUse(client, originOf(request.ip, request.headers['user-agent']))
      const pay = client ? ofKeys.open(client.id, reply) : payAsStranger
      payments.set(request, await payAtTheDoor(pay, request, publicLimits.bodyBytes))
    },
  }
}
