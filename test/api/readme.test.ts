import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'
import { startApi, type TestApi } from './api'

let api: TestApi
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

const readme = readFileSync(path.join(checkout, 'README.md'), 'utf8')
const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '')

test('each query of the README answers, and answers as of the day it names', async () => {
  expect(queries.length).toBeGreaterThan(0)
  const day = /@asOf\(time: "([^"]+)"\)/.exec(readme)?.[0]
  expect(day).toBeDefined()
  for (const query of queries) {
    const now = await api.ask(query)
    expect(now.errors).toBeUndefined()
    const then = await api.ask(query.replace('query', `query ${day}`))
    expect(then.errors).toBeUndefined()
    expect(then.data.story.tracks).toHaveLength(2)
    expect(then.data).not.toEqual(now.data)
  }
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/frontends.md'])(
  'each command that %s names is there',
  (file) => {
    const { scripts } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'))
    const text = readFileSync(path.join(checkout, file), 'utf8')
    const named = [...text.matchAll(/npm (?:run )?([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name)
    expect(named.filter((name) => name !== 'registry' && !(String(name) in scripts))).toEqual([])
  },
)

test('the README leads to every page of the docs', () => {
  const pages = readdirSync(path.join(checkout, 'docs')).map((name) => `docs/${name}`)
  expect(pages.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
