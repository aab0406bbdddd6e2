import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readSettings } from './settings'

const folders: string[] = []
const freshFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-settings-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('an empty environment is a whole one', () => {
  const PARLEY_DATA = freshFolder()
  expect(readSettings({ PARLEY_DATA, DATABASE_URL: '' })).toMatchObject({
    databaseUrl: null,
    apiPort: 4000,
    adminPort: 3000,
    adminUrl: 'http://localhost:3000',
    timeZone: 'UTC',
    dataFolder: PARLEY_DATA,
  })
})

test('all wrong settings are refused at once, each with what it takes', () => {
  const read = () =>
    readSettings({
      PARLEY_DATA: freshFolder(),
      PARLEY_API_PORT: '70000',
      PARLEY_TIMEZONE: 'Mars/Olympus',
      PARLEY_ADMIN_URL: 'https://desk.example/admin',
      NODE_ENV: 'fast',
    })
  expect(read).toThrow('PARLEY_API_PORT=70000: it takes a port from 1 to 65535')
  expect(read).toThrow('PARLEY_TIMEZONE=Mars/Olympus: it takes the time zone of the newsroom')
  expect(read).toThrow('PARLEY_ADMIN_URL=https://desk.example/admin: it takes the origin')
  expect(read).toThrow('NODE_ENV=fast')
})

test('a wrong secret or database address is refused without being shown', () => {
  const read = () =>
    readSettings({
      PARLEY_DATA: freshFolder(),
      PARLEY_SECRET: 'short',
      DATABASE_URL: 'mysql://me:word@host/db',
    })
  expect(read).toThrow('PARLEY_SECRET=…: it takes at least 32 characters')
  expect(read).not.toThrow('short')
  expect(read).not.toThrow('word')
})

test('the secret is made once and kept', () => {
  const PARLEY_DATA = freshFolder()
  const { secret } = readSettings({ PARLEY_DATA })
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(readSettings({ PARLEY_DATA }).secret).toBe(secret)
  expect(readSettings({ PARLEY_DATA: freshFolder() }).secret).not.toBe(secret)
})
