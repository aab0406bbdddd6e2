import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../../apps/api/src/core/postgres/free-port'
import { type Child, startChild } from '../../scripts/child'
import { type Newsroom, openNewsroom } from '../editorial/newsroom'

let newsroom: Newsroom
let admin: Child
let behindProxy: Child
beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await startAdmin('0')
  behindProxy = await startAdmin('1')
  await Promise.all([admin.ready, behindProxy.ready])
})
afterAll(async () => {
  await Promise.all([admin.stop(), behindProxy.stop()])
  await newsroom.close()
})

async function startAdmin(trustedProxies: string): Promise<Child> {
  return startChild('the admin', 'apps/admin/serve.mjs', {
    PARLEY_ADMIN_PORT: String(await findFreePort(0)),
    PARLEY_API_URL: newsroom.origin,
    PARLEY_TRUSTED_PROXIES: trustedProxies,
    NODE_ENV: 'production',
  })
}

/** Guesses a password through an admin, which is told a way that the request came. */
async function guess({ ready }: Child, forwardedFor: string): Promise<number> {
  const response = await fetch(`${(await ready).url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ email: 'somebody@example.org', password: 'a wrong password' }),
  })
  return response.status
}

test('nobody gets round the limit on guessing passwords by naming another address in each request', async () => {
  const statuses = []
  for (let tries = 1; tries <= 11; tries += 1) statuses.push(await guess(admin, `198.51.100.${tries}`))
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429])
})

test('behind a proxy that is trusted, each address it tells of is limited by itself, and what came before it is not believed', async () => {
  const statuses = []
  for (let tries = 1; tries <= 11; tries += 1)
    statuses.push(await guess(behindProxy, `198.51.100.${tries}, 203.0.113.9`))
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429])
  expect(await guess(behindProxy, '203.0.113.9, 203.0.113.10')).toBe(401)
})
