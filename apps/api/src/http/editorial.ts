import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Kind, OperationTypeNode, parse } from 'graphql'
import { createNoteKeyUse } from '../core/audit/key-uses'
import type { Database } from '../core/database/open-database'
import { createPostman } from '../core/links/postman'
import type { Log } from '../core/log'
import { openMail } from '../core/mail'
import type { Person } from '../core/person'
import type { Settings } from '../core/settings'
import { createVault } from '../core/vault'
import { openDraft } from '../editions/editorial/open-preview'
import type { Context } from '../graphql/context'
import { editorialLimits } from '../graphql/limits'
import { refusedIn } from '../graphql/note-refusals'
import { lookAtBySettings } from '../radar/links/look-at-by-settings'
import { editorialSchema } from '../schema'
import { originIn } from '../users/origin'
import { openSignIn } from '../users/sign-in'
import { allowOnly } from './allow-only'
import { registerAuditExport } from './audit-export'
import { type Asker, headersOf, registerAuth } from './auth'
import { createBudget } from './budget'
import { payAtTheDoor, payOperation } from './charge'
import { createGraphqlEndpoint } from './graphql-endpoint'
import { identify } from './identify'
import { createNoteRefused } from './note-refused'
import { Refused } from './refused'
import { registerSockets } from './sockets/register'

/** Registers `/api/auth/*` and `/editorial`: for those who work here, by POST, with their cookie or a program's key. */
export async function registerEditorial(
  app: FastifyInstance,
  settings: Settings,
  database: Database,
  log: Log,
) {
  const { owner } = database
  const mail = openMail(settings, log)
  app.addHook('onClose', async () => mail?.close())
  const signIn = await openSignIn(settings, owner.now, log, mail)
  registerAuth(app, settings, signIn)
  const ofPeople = createBudget('person', settings.personBudget)
  const noteKeyUse = createNoteKeyUse(owner.now, log)
  const findPerson = async (request: Asker): Promise<Person | null> => {
    const headers = headersOf(request)
    const from = originIn(headers)
    const program = await identify(request, signIn.findProgram)
    if (program) noteKeyUse({ id: program.keyId, name: program.name, by: program }, from)
    const person = program ?? (await signIn.findPerson(headers))
    return person && { ...person, from }
  }
  const noteRefused = createNoteRefused(owner.now, log)
  await registerAuditExport(app, { settings, db: owner.now, findPerson, noteRefused, ofPeople })
  const lookAt = lookAtBySettings(settings)
  // Somebody waits for what came of it, and an operation must end.
  const postman = createPostman({ ownHosts: settings.webhookHosts, patience: 6_000 })
  const outbound = { vault: createVault(settings.secret), postman, log }
  const people = new WeakMap<FastifyRequest, Person | null>()
  const payments = new WeakMap<FastifyRequest, Context['pay']>()
  const executor = { now: owner.now, past: owner.past, preview: { client: owner.preview, open: openDraft } }
  const createContext = (asked: Pick<Context, 'person' | 'pay' | 'live' | 'signal'>): Context => ({
    ...asked,
    db: owner.now,
    tense: { kind: 'now', edition: null },
    writer: owner.now,
    now: new Date(),
    timeZone: settings.timeZone,
    byline: settings.byline,
    fourEyes: settings.fourEyes,
    once: null,
    adminUrl: settings.adminUrl,
    mail,
    refused: [],
    lookAt,
    outbound,
  })
  const handle = await createGraphqlEndpoint(app, {
    schema: editorialSchema,
    executor,
    limits: editorialLimits,
    log,
    csrfPrevention: true,
    heed: async (context, result) => {
      const { person } = context
      if (person) await noteRefused(person, refusedIn(context, result))
    },
    contextOf: async (request, signal) =>
      createContext({
        person: people.get(request) ?? null,
        pay: payments.get(request) ?? null,
        live: null,
        signal,
      }),
  })
  registerSockets(app, {
    database,
    log,
    adminUrl: settings.adminUrl,
    schema: editorialSchema,
    executor: { ...executor, limits: editorialLimits },
    findPerson,
    payAs: (person) => ofPeople.open(person.id, null),
    contextOf: (person, pay, live) => createContext({ person, pay: payOperation(pay), live, signal: null }),
  })
  await app.register(serve, { prefix: '/editorial' })

  async function serve(scope: FastifyInstance) {
    // By POST alone: an address that somebody was made to open must never act in their name.
    allowOnly(scope, ['POST'])
    scope.post('', { bodyLimit: editorialLimits.bodyBytes }, async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const person = await findPerson(request)
      if (!person && !asksOnlyWhoIAm(request.body)) throw stranger()
      people.set(request, person)
      // By person, not by address: the admin forwards for everybody from one.
      if (person) {
        const pay = ofPeople.open(person.id, reply)
        payments.set(request, await payAtTheDoor(pay, request, editorialLimits.bodyBytes))
      }
      return handle(request, reply)
    })
  }
}

/** Before Apollo sees it: what a validation error says of the schema is for those who are signed in. */
function stranger(): Refused {
  return new Refused({ status: 401, code: 'UNAUTHENTICATED', message: 'Sign in first.' })
}

/** Says whether a request is nothing but `{ me { … } }`, which answers null to strangers. */
function asksOnlyWhoIAm(body: unknown): boolean {
  const query: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'query') : null
  if (typeof query !== 'string' || query.length > 2_000) return false
  try {
    return parse(query, { maxTokens: 200 }).definitions.every(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION &&
        definition.operation === OperationTypeNode.QUERY &&
        definition.selectionSet.selections.every(
          (field) => field.kind === Kind.FIELD && isOpenField(field.name.value),
        ),
    )
  } catch {
    return false
  }
}

function isOpenField(name: string): boolean {
  return name === 'me' || name === '__typename'
}
