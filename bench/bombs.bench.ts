import { pathToFileURL } from 'node:url'
import { findFreePort } from '../apps/api/src/core/postgres/free-port'
import type { Measured } from '../scripts/bench'
import { startChild } from '../scripts/child'
import { ensureTemplate } from '../test/templates'
import { startTestServer } from '../test/test-server'
import { type Bomb, bombs, ordinaryQuery } from './bombs'

/** How long each bomb holds the API's event loop, and what they do together to those who ask beside them. */
export async function measure(): Promise<Measured[]> {
  const postgres = await startTestServer()
  const loopPort = await findFreePort(0)
  const database = new URL(postgres.url)
  database.pathname = `/${await ensureTemplate(postgres.url, 'FIRST_CONTENT')}`
  try {
    return [
      // What is measured is the server, not how soon it refuses.
      ...(await onApi(
        database.href,
        {
          PARLEY_ADDRESS_BUDGET: '0',
          PARLEY_BENCH_LOOP_PORT: String(loopPort),
          NODE_OPTIONS: `--import ${pathToFileURL(new URL('./watch-loop.mjs', import.meta.url).pathname).href}`,
        },
        async (url) => [
          ...(await holds(url, `http://127.0.0.1:${loopPort}/`)),
          ...(await neighbours(url, 'bombs that no budget ends')),
        ],
      )),
      // As it is installed, behind a proxy that tells who asks.
      ...(await onApi(database.href, { PARLEY_TRUSTED_PROXIES: '1' }, (url) =>
        neighbours(url, 'bombs from one address'),
      )),
    ]
  } finally {
    await postgres.stop()
  }
}

/** Measures on an API of its own. */
async function onApi(
  databaseUrl: string,
  settings: Record<string, string>,
  measureOn: (url: string) => Promise<Measured[]>,
): Promise<Measured[]> {
  const api = startChild('the API', 'apps/api/src/server.ts', {
    DATABASE_URL: databaseUrl,
    PARLEY_API_PORT: String(await findFreePort(0)),
    PARLEY_SECRET: 'a secret for the bench, long enough to sign sessions',
    PARLEY_LOG_LEVEL: 'fatal',
    ...settings,
  })
  try {
    const { url } = await api.ready
    return await measureOn(url)
  } finally {
    await api.stop()
  }
}

async function holds(url: string, loop: string): Promise<Measured[]> {
  const longest = async (bomb: { query: string; variables?: Record<string, unknown> }) => {
    await send(url, bomb) // what is compiled and planned once is not the bomb's doing
    await fetch(loop)
    for (let round = 0; round < 3; round += 1) await send(url, bomb)
    return Number(await (await fetch(loop)).text())
  }
  for (let round = 0; round < 50; round += 1) await send(url, { query: ordinaryQuery })
  const againstMilliseconds = await longest({ query: ordinaryQuery })
  const measured: Measured[] = []
  for (const bomb of bombs) {
    const milliseconds = await longest(bomb)
    measured.push({
      name: `loop held by ${bomb.name}`,
      milliseconds,
      against: 'an ordinary query',
      againstMilliseconds,
    })
  }
  return measured.sort((one, other) => other.milliseconds - one.milliseconds)
}

/** The time of an ordinary query, alone and while every bomb is sent, one after the other, in rounds. */
async function neighbours(url: string, beside: string): Promise<Measured[]> {
  // The first answers of a process, and the rounds in which a budget lasts, are no part of either.
  await timesOf(url, 200, bombs)
  const alone = await timesOf(url, 600, null)
  const bombed = await timesOf(url, 600, bombs)
  const at = (times: number[], share: number) => times[Math.floor(times.length * share)] ?? 0
  return [0.5, 0.99].map((share) => ({
    name: `an ordinary query beside ${beside}, p${share * 100}`,
    milliseconds: at(bombed, share),
    against: 'alone',
    againstMilliseconds: at(alone, share),
  }))
}

async function timesOf(url: string, count: number, beside: readonly Bomb[] | null): Promise<number[]> {
  let isOver = false
  const bombing = beside ? bomb(url, beside, () => isOver) : Promise.resolve()
  const times: number[] = []
  for (let round = 0; round < count; round += 1) {
    const start = performance.now()
    // Each from an address of its own: nobody's budget is spent.
    await send(url, { query: ordinaryQuery }, `198.51.100.${round % 200}`)
    times.push(performance.now() - start)
  }
  isOver = true
  await bombing
  return times.sort((one, other) => one - other)
}

async function bomb(url: string, all: readonly Bomb[], isOver: () => boolean): Promise<void> {
  while (!isOver()) for (const each of all) if (!isOver()) await send(url, each, '203.0.113.9')
}

async function send(
  url: string,
  { query, variables }: Pick<Bomb, 'query' | 'variables'>,
  from?: string,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(from && { 'x-forwarded-for': from }) },
    body: JSON.stringify({ query, variables }),
  })
  await response.arrayBuffer()
}
