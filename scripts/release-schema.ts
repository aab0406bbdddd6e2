import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkout } from '../apps/api/src/core/checkout'
import { findSchemaChanges, type SchemaChange, schemaFiles } from './schema-changes'

/**
 * Makes the printed schemas the released ones. What that takes from clients must be acknowledged with `--because`, and
 * is written down for them; the check fails on it until then.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { because: { type: 'string' } } })
  const changes = findSchemaChanges()
  if (changes.length > 0) acknowledge(changes, values.because, new Date())
  for (const { printed, released } of schemaFiles) {
    mkdirSync(path.dirname(path.join(checkout, released)), { recursive: true })
    copyFileSync(path.join(checkout, printed), path.join(checkout, released))
  }
  console.log(`Released: ${schemaFiles.map(({ released }) => released).join(', ')}. Commit them.`)
}

function acknowledge(changes: readonly SchemaChange[], because: string | undefined, now: Date) {
  const lines = [...new Set(changes.map(({ weight, description }) => `- ${weight}: ${description}`))]
  if (!because?.trim()) {
    throw new Error(
      `Clients may notice:\n${lines.join('\n')}\nSay why that is right: npm run release-schema -- --because "…"`,
    )
  }
  const page = path.join(checkout, 'docs/schema-changes.md')
  const entry = `## ${now.toISOString().slice(0, 10)}: ${because.trim()}\n\n${lines.join('\n')}\n`
  // The newest first, under the introduction.
  const [introduction = '', ...entries] = readFileSync(page, 'utf8').split(/^(?=## )/m)
  writeFileSync(page, [introduction, `${entry}${entries.length > 0 ? '\n' : ''}`, ...entries].join(''))
}
