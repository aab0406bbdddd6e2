import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { bounds } from '@parley/shared/when/bounds'
import { parseEdtf } from '@parley/shared/when/edtf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
/** The key that the first query of the page makes. */
let secret: string
beforeAll(async () => {
  newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
  const admin = await newsroom.openAs('ADMIN')
  const [{ query, answer }] = examples
  const { data } = await admin.ask(query)
  secret = data.createApiKey.secret
  expect(data).toEqual(shown(answer))
})
afterAll(() => newsroom.close())

const page = readFileSync(path.join(checkout, 'docs/programs.md'), 'utf8')

interface Example {
  query: string
  variables: Record<string, unknown>
  /** As the page shows it: what is in `data`, or `errors`. */
  answer: Record<string, unknown>
}

/** Each query of the page with the JSON below it: its variables, where it has any, and its answer. */
const examples = readExamples()

function readExamples(): [Example, ...Example[]] {
  const parts = page.matchAll(/^```graphql\n([\s\S]*?)^```\n((?:^```json\n[\s\S]*?^```\n)*)/gm)
  const [first, ...others] = [...parts].map(([, text = '', below = '']): Example => {
    const values = [...below.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json = '']) => JSON.parse(json))
    const variables = text.includes('$') ? values.shift() : {}
    if (values.length !== 1) throw new Error(`The page shows ${values.length} answers to ${text}`)
    return { query: inTime(text), variables, answer: values[0] }
  })
  if (!first) throw new Error('The page has no query.')
  return [first, ...others]
}

/** The day on which the key of the page expires would pass; here it is always to come. */
function inTime(query: string): string {
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString()
  return query.replace(/(?<=expiresAt: ")[^"]+/, inAMonth)
}

/** What the page shows, where a text that ends in dots stands for every one that begins so. */
function shown(value: unknown): unknown {
  if (typeof value === 'string' && value.endsWith('…'))
    return expect.stringMatching(new RegExp(`^${value.slice(0, -1)}[\\w-]+$`))
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shown(each)]))
}

async function ask({ query, variables }: Example) {
  const { data, errors } = await newsroom.open(secret).ask(query, variables)
  if (!errors) return data
  return { errors: errors.map(({ message, extensions }) => ({ message, extensions })) }
}

test('each query of the page answers what the page says, in order, and a save that is sent again changes nothing', async () => {
  const [, ...others] = examples
  expect(others).toHaveLength(12)
  for (const example of others) {
    expect(await ask(example), example.query).toEqual(shown(example.answer))
    // Sent again before anybody else wrote: all of its ids are its own.
    const maySendAgain = /stage(Meeting|Actor)/.test(example.query) && !/publish|PLANET/.test(example.query)
    if (maySendAgain) expect(await ask(example), example.query).toEqual(shown(example.answer))
  }
})

test('the command of the page tells who a key is', async () => {
  const [, command = ''] = /^```\n(curl [\s\S]*?)^```/m.exec(page) ?? []
  expect(command).toContain('localhost:3000')
  const line = command.replaceAll('\\\n', ' ').replace('http://localhost:3000', newsroom.origin)
  const env = { ...process.env, PARLEY_KEY: secret }
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { env })
  expect(JSON.parse(stdout).data).toEqual({ me: { name: 'Wire importer', role: 'PUBLISHER' } })
})

/** The cells of the rows of a table, by the first word of its head. */
function table(head: string): string[][] {
  const [, rows = ''] = new RegExp(`^\\| ${head} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? []
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
}

/** What stands in a cell as code. */
function coded(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)
}

test('each date that the page says is taken has the bounds that it says', () => {
  const taken = table('taken')
  expect(taken.length).toBeGreaterThan(10)
  for (const [cell, earliest, latest] of taken) {
    const [edtf = ''] = coded(cell)
    expect(parseEdtf(edtf), edtf).toMatchObject({ ok: true })
    const found = bounds(edtf)
    expect([found.earliest ?? 'open', found.latest ?? 'open'], edtf).toEqual([earliest, latest])
  }
})

test('each date that the page says is refused is refused, and what it says to write is taken', () => {
  const refused = table('refused')
  expect(refused.length).toBeGreaterThan(10)
  for (const [cell, , instead] of refused) {
    for (const edtf of coded(cell)) expect(parseEdtf(edtf), edtf).toMatchObject({ ok: false })
    for (const edtf of coded(instead))
      if (edtf !== 'text') expect(parseEdtf(edtf), edtf).toMatchObject({ ok: true })
  }
})
