import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { publicSchema } from '../../schema'
import { renderSchemaPage } from './render'

const page = renderSchemaPage(publicSchema)
const script = readFileSync(new URL('./page.js', import.meta.url), 'utf8')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Sends the schema as a page to read, to somebody who opens `/graphql` in a browser. */
export function sendSchemaPage(reply: FastifyReply) {
  // The same address answers queries, so the policy belongs to this answer and not to the route.
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': policy, vary: 'Accept' })
    .send(page)
}

/** Registers what that page finds by. */
export function registerSchemaPage(app: FastifyInstance) {
  app.get('/graphql/page.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
  )
}
