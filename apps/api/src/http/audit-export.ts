import { Readable } from 'node:stream'
import { type AuditFormat, auditFormats } from '@parley/shared/audit'
import { valuesOf } from '@parley/shared/content/terms'
import { can } from '@parley/shared/roles'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { coerceInputValue, type GraphQLError, isInputType } from 'graphql'
import { z } from 'zod'
import type { Filter } from '../audit/audit-filter'
import { exportAudit } from '../audit/export-audit'
import { formats } from '../audit/formats'
import type { Person } from '../core/person'
import type { Settings } from '../core/settings'
import type { PrismaClient } from '../generated/prisma/client'
import { editorialSchema } from '../schema'
import { allowOnly } from './allow-only'
import type { Budget } from './budget'
import type { NoteRefused } from './note-refused'
import { Refused } from './refused'

interface Parts {
  settings: Pick<Settings, 'adminUrl'>
  db: PrismaClient
  findPerson: (request: FastifyRequest) => Promise<Person | null>
  noteRefused: NoteRefused
  ofPeople: Budget
}

/** The cost of an export, as if it were an operation: ten of the largest pages. */
const cost = 1_000

/** Registers `/editorial/audit-export`: the audit as a file, for administrators, by POST and with their cookie. */
export async function registerAuditExport(app: FastifyInstance, parts: Parts) {
  const { settings, db, findPerson, noteRefused, ofPeople } = parts
  await app.register(serve, { prefix: '/editorial/audit-export' })

  async function serve(scope: FastifyInstance) {
    allowOnly(scope, ['POST'])
    scope.post('', { bodyLimit: 64 * 1024 }, async (request, reply) => {
      const { origin } = request.headers
      // A page elsewhere can send JSON only after asking, which nothing here answers; a browser says its origin too.
      if (origin !== undefined && origin !== settings.adminUrl) throw elsewhere(settings.adminUrl)
      const by = await findPerson(request)
      if (!by) throw new Refused({ status: 401, code: 'UNAUTHENTICATED', message: 'Sign in first.' })
      await ofPeople.open(by.id, reply)(cost)
      if (!can(by.role, 'administer')) {
        await noteRefused(by, ['exportAudit'])
        throw forbidden('Your role may not take out the audit: ask an administrator.')
      }
      const { format, filter } = readAsked(request.body)
      const { mediaType, extension } = formats[format]
      const day = new Date().toISOString().slice(0, 10)
      return reply
        .headers({
          'cache-control': 'no-store',
          'content-disposition': `attachment; filename="parley-audit-${day}.${extension}"`,
        })
        .type(mediaType)
        .send(Readable.from(exportAudit(db, { format, filter, by })))
    })
  }
}

/** Reads what is to be taken out; the filter is that of the question `audit`, read as GraphQL reads it. */
function readAsked(body: unknown): { format: AuditFormat; filter: Filter } {
  const asked = askedSchema.safeParse(body)
  if (!asked.success)
    throw invalid(
      'Send a JSON object with `format`, CSV or JSON_LINES, and the `filter` of the question audit.',
    )
  const type = editorialSchema.getType('AuditFilter')
  if (!isInputType(type)) throw new Error('The schema has no AuditFilter.')
  const problems: GraphQLError[] = []
  const filter: unknown = coerceInputValue(asked.data.filter, type, (_path, _value, error) => {
    problems.push(error)
  })
  if (problems[0]) throw invalid(problems[0].message)
  // Refused before the file begins: Postgres takes no such text.
  if (JSON.stringify(filter).includes('\\u0000'))
    throw invalid('No text of a filter contains the character NUL.')
  return { format: asked.data.format, filter: filter as Filter } // what that type takes
}

const askedSchema = z.strictObject({
  format: z.enum(valuesOf<AuditFormat>(auditFormats)),
  filter: z.record(z.string(), z.unknown()).default({}),
})

function invalid(message: string): Refused {
  return new Refused({ status: 400, code: 'BAD_REQUEST', message })
}

function elsewhere(adminUrl: string): Refused {
  return forbidden(`Ask for the audit from ${adminUrl}.`)
}

function forbidden(message: string): Refused {
  return new Refused({ status: 403, code: 'FORBIDDEN', message, isPlain: true })
}
