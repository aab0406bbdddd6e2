import type { Migration } from './migration-files'
import { splitStatements, statementAt } from './statements'

/** Says which migration and which statement of it failed, and why. */
export function describeFailure(migration: Migration, error: unknown, finished: number): Error {
  const position = textOf(error, 'position')
  const statement =
    position === undefined
      ? splitStatements(migration.sql)[finished]
      : statementAt(migration.sql, Number(position) - 1)
  const reason = [
    error instanceof Error ? error.message : String(error),
    textOf(error, 'detail'),
    textOf(error, 'hint'),
  ]
  const place = `prisma/migrations/${migration.name}/migration.sql`
  return new Error(
    [
      `Migration ${migration.name} failed: ${reason.filter(Boolean).join(' ')}`,
      statement === undefined
        ? `in ${place}`
        : `at ${place}:${statement.line}\n\n${indent(statement.text)}\n`,
      'Nothing of it was kept. Mend the migration and run the same command again.',
    ].join('\n'),
    { cause: error },
  )
}

function indent(text: string): string {
  const lines = text.split('\n')
  const shown = lines.length > 20 ? [...lines.slice(0, 20), '…'] : lines
  return shown.map((line) => `    ${line}`).join('\n')
}

function textOf(error: unknown, key: string): string | undefined {
  if (!(error instanceof Error)) return undefined
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}
