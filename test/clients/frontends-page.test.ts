import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'
import { startApiOver, type TestApi } from '../api/api'
import { createTestDatabase, type TestDatabase } from '../database'

let database: TestDatabase
let api: TestApi
let host: string
let folder: string
beforeAll(async () => {
  database = await createTestDatabase('FIRST_CONTENT')
  api = await startApiOver(database.url, { PARLEY_ADDRESS_BUDGET: '300000' })
  host = new URL(await api.app.listen({ port: 0, host: '127.0.0.1' })).host
  folder = mkdtempSync(path.join(tmpdir(), 'parley-page-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api.close()
  await database.drop()
})

const page = readFileSync(path.join(checkout, 'docs/frontends.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
/** What is typed into a shell, and what it shows. */
const lines = blocks
  .filter(({ language }) => language === '')
  .flatMap(({ text }) => text.replaceAll('\\\n', ' ').trim().split('\n'))

/** Runs a line of the page in a shell, as a reader does, against this test's server and database. */
async function run(line: string, cwd = checkout): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', line.replace('localhost:4000', host)], {
    cwd,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PARLEY_SECRET: 'a secret for tests, long enough to sign sessions',
      npm_config_loglevel: 'silent',
    },
  })
  return stdout.trim()
}

test('the example makes a page of a story, now and as it was on a day', async () => {
  const example = blocks.find(({ language }) => language === 'js')?.text ?? ''
  writeFileSync(path.join(folder, 'page.mjs'), example.replace('localhost:4000', host))
  const commands = lines.filter((line) => line.startsWith('node page.mjs'))
  expect(commands).toHaveLength(2)
  for (const command of commands) await run(command, folder)
  const day = commands[1]?.split(' ')[3] ?? ''
  for (const [file, tense] of [
    ['page.html', ''],
    ['that-day.html', `@asOf(time: "${day}")`],
  ] as const) {
    const made = readFileSync(path.join(folder, file), 'utf8').replaceAll('&#34;', '"')
    const { data } = await api.ask(`query ${tense} {
      story(slug: "two-tracks") { headline sections { heading } tracks { name } }
      timeline(story: "two-tracks") { totalCount edges { node { when { label(locale: "en-GB") } } } }
    }`)
    expect(made).toContain(`<h1>${data.story.headline}</h1>`)
    for (const { name } of data.story.tracks) expect(made).toContain(`<li>${name}, `)
    for (const { heading } of data.story.sections) if (heading) expect(made).toContain(`<h2>${heading}</h2>`)
    for (const { node } of data.timeline.edges) expect(made).toContain(`<li>${node.when.label}: `)
    expect(made.match(/<li>/g)).toHaveLength(data.story.tracks.length + data.timeline.totalCount)
    expect(made).not.toMatch(/undefined|null|\[object|<h2><\/h2>/)
  }
  const [now, then] = ['page.html', 'that-day.html'].map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  )
  expect(now).not.toBe(then)
  expect(await run('node page.mjs nothing-of-the-kind', folder)).toContain('There is no such story.')
})

test('every command and request of the page does what it says', async () => {
  let id = ''
  let ran = 0
  for (const line of lines) {
    // A request for what is removed comes after it on the page.
    if (/^(RateLimit|node page|npm run trust -- remove)/.test(line)) continue
    const whole = line.replace('<folder>', 'test/clients/frontend').replace('<id>', id)
    const out = await run(whole)
    ran += 1
    if (line.startsWith('curl')) {
      const answer = JSON.parse(out)
      expect(answer.errors, whole).toBeUndefined()
      expect(JSON.stringify(answer.data)).toMatch(/"(name|headline)":"/)
    }
    if (line.includes('key -- list')) expect(out).toMatch(/^Website · made /m)
    if (line.includes('key -- revoke')) expect(out).toContain('within 5 seconds')
    if (line.includes('<folder>')) expect(out).toBe('1 new, 0 known before.')
    if (line.includes('trust -- list')) id = /^([0-9a-f]{64}) · Headlines · /m.exec(out)?.[1] ?? ''
  }
  expect(ran).toBe(8)
  const remove = lines.find((line) => line.includes('trust -- remove')) ?? ''
  expect(await run(remove.replace('<id>', id))).toContain('Removed.')
}, 180_000)

test('the headers of an answer are those that the page shows', async () => {
  const response = await fetch(
    `http://${host}/graphql?query=${encodeURIComponent('{ tracks(first: 10) { edges { node { name } } } }')}`,
  )
  const shown = lines.filter((line) => line.startsWith('RateLimit'))
  expect(shown).toHaveLength(2)
  const form = (text: string) => text.replace(/;r=\d+;t=\d+/, '')
  for (const line of shown) {
    const [name = '', value = ''] = line.split(': ')
    expect(form(response.headers.get(name) ?? '')).toBe(form(value))
  }
})
