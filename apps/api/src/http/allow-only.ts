import type { FastifyInstance } from 'fastify'
import { Refused } from './refused'

/**
 * Makes the one address of a scope say which methods it takes: to OPTIONS, and to every other method that it refuses.
 * Comes before CORS in its scope, which ends what OPTIONS asks.
 */
export function allowOnly(scope: FastifyInstance, methods: readonly string[]) {
  const allow = [...methods, 'OPTIONS'].join(', ')
  scope.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS') void reply.header('allow', allow)
  })
  scope.options('', (_request, reply) => reply.code(204).send())
  scope.route({
    method: scope.supportedMethods.filter((method) => method !== 'OPTIONS' && !methods.includes(method)),
    url: '',
    // Before the body is read: what is wrong is the method, whatever came with it.
    onRequest: refuse,
    handler: refuse,
  })

  async function refuse() {
    throw new Refused({
      status: 405,
      code: 'BAD_REQUEST',
      message: `Send the operation by ${methods.join(' or ')}; this address takes nothing else.`,
      headers: { allow },
    })
  }
}
