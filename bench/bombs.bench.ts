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
  const [port, loopPort] = [await findFreePort(0), await findFreePort(0)]
  const database = new URL(postgres.url)
  database.pathname = `/${await ensureTemplate(postgres.url, 'FIRST_CONTENT')}`
  const api = startChild('the API', 'apps/api/src/server.ts', {
    DATABASE_URL: database.href,
    PARLEY_API_PORT: String(port),
    PARLEY_SECRET: 'a secret for the bench, long enough to sign sessions',
    PARLEY_LOG_LEVEL: 'fatal',
    // What is measured is the server, not how soon it refuses.
    PARLEY_ADDRESS_BUDGET: '0',
    PARLEY_BENCH_LOOP_PORT: String(loopPort),
    NODE_OPTIONS: `--import ${pathToFileURL(new URL('./watch-loop.mjs', import.meta.url).pathname).href}`,
  })
  try {
    const { url } = await api.ready
    const loop = `http://127.0.0.1:${loopPort}/`
    return [...(await holds(url, loop)), ...(await neighbours(url))]
  } finally {
    await api.stop()
    await postgres.stop()
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
async function neighbours(url: string): Promise<Measured[]> {
  const alone = await timesOf(url, 300, null)
  const beside = await timesOf(url, 300, bombs)
  const at = (times: number[], share: number) => times[Math.floor(times.length * share)] ?? 0
  return [0.5, 0.99].map((share) => ({
    name: `an ordinary query beside bombs, p${share * 100}`,
    milliseconds: at(beside, share),
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
    await send(url, { query: ordinaryQuery })
    times.push(performance.now() - start)
  }
  isOver = true
  await bombing
  return times.sort((one, other) => one - other)
}

async function bomb(url: string, all: readonly Bomb[], isOver: () => boolean): Promise<void> {
  while (!isOver()) for (const each of all) if (!isOver()) await send(url, each)
}

async function send(url: string, { query, variables }: Pick<Bomb, 'query' | 'variables'>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  await response.arrayBuffer()
}
