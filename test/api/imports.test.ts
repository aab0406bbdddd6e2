import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'

/** What resolvers are written in: they see one transaction, and nothing beside it. */
const shelves = ['apps/api/src/content', 'apps/api/src/editions/schema']

const files = shelves.flatMap((shelf) =>
  readdirSync(path.join(checkout, shelf), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

test.each(files.map((file) => path.relative(checkout, file)))(
  '%s reaches the database only through its context',
  (file) => {
    const text = readFileSync(path.join(checkout, file), 'utf8')
    expect(text).not.toMatch(/open-database|new PrismaClient|\$transaction|context\.writer|from 'pg'/)
    // One slip would show the present in the past.
    expect(text.match(/\b(public|asof|history)\."/)).toBeNull()
  },
)
