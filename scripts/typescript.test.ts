import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { checkout } from '../apps/api/src/core/checkout'
import { programOf } from './child'
import { importTypeScript } from './typescript.mjs'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'parley-typescript-')))
const entry = `entry-${path.basename(folder)}`
const cache = path.join(checkout, 'node_modules/.cache/parley')
const kept = () => readdirSync(cache).filter((name) => name.startsWith(entry))
afterAll(() => {
  for (const name of kept()) rmSync(path.join(cache, name))
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(path.join(folder, `${name}.ts`), text)
const load = () => importTypeScript(path.join(folder, `${entry}.ts`))

test('what is made of a TypeScript file is made anew when a file that it imports has changed, and knows its place', async () => {
  write('word', `export const word: string = 'first'`)
  write(entry, `export { word } from './word'\nexport const place = import.meta.dirname`)
  const first = await load()
  expect(first).toMatchObject({ word: 'first', place: folder })
  expect(await load(), 'made once').toBe(first)
  write('word', `export const word: string = 'second'`)
  expect(await load()).toMatchObject({ word: 'second' })
  expect(kept(), 'one script, and the record of it').toHaveLength(2)
})

test('two processes that make it at once both run it', async () => {
  write('word', `export const word: string = process.argv.slice(2).join(' ')`)
  write(entry, `import { word } from './word'\nconsole.log(word)`)
  const run = promisify(execFile)
  const launch = [...programOf(path.join(folder, `${entry}.ts`)), 'said', 'twice']
  const both = await Promise.all([run(process.execPath, launch), run(process.execPath, launch)])
  expect(both.map(({ stdout }) => stdout)).toEqual(['said twice\n', 'said twice\n'])
})

test('what cannot be made is refused with the file, the line and the reason', async () => {
  write('word', `export const word = `)
  await expect(load()).rejects.toThrow(/word\.ts:1:20: ERROR: Unexpected end of file/)
})
