import pg from 'pg'

/** A plain connection, as somebody at psql has it. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/**
 * Runs statements in one transaction under an edition's number, or under none, and commits. Gives the code of the error
 * that refused them, or null when they went through.
 */
export async function refusalOf(
  client: pg.Client,
  statements: readonly string[],
  { edition }: { edition?: number } = {},
): Promise<string | null> {
  try {
    await client.query('begin')
    if (edition !== undefined)
      await client.query(`select set_config('parley.edition', $1, true)`, [String(edition)])
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    return null
  } catch (error) {
    await client.query('rollback')
    if (error instanceof pg.DatabaseError) return error.code ?? 'no code'
    throw error
  }
}

/** The number under which a preview writes. */
export const previewNumber = 2147483646
