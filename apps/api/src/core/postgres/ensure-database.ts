import pg from 'pg'

/** Creates the database that `url` names when its server does not have it yet. */
export async function ensureDatabase(url: string): Promise<void> {
  const missing = await missingDatabase(url)
  if (missing === null) return
  const server = new URL(url)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(`create database ${pg.escapeIdentifier(missing)}`)
  } catch (error) {
    const isThereNow = isDatabaseError(error, '42P04') || isDatabaseError(error, '23505')
    if (!isThereNow) throw error
  } finally {
    await client.end()
  }
}

async function missingDatabase(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return null
  } catch (error) {
    if (!isDatabaseError(error, '3D000')) throw unreachable(url, error)
    return decodeURIComponent(new URL(url).pathname.slice(1))
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable(url: string, cause: unknown): Error {
  const { host, pathname } = new URL(url)
  return new Error(
    `The database ${pathname.slice(1)} on ${host} cannot be reached: ${String(cause)}. Check DATABASE_URL.`,
    { cause },
  )
}

function isDatabaseError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
