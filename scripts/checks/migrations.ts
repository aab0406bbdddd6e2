import { findPlainRenames, readMigrations } from '../../apps/api/src/core/migrate/migration-files'
import { findUnwrittenChange } from '../../apps/api/src/core/migrate/write-migration'
import type { Check } from '../run-checks'

export const check: Check = {
  name: 'migrations hold the schema, and rename in the past too',
  async run() {
    const unwritten = await findUnwrittenChange()
    const missing = `prisma/schema says what no migration does. Run npm run migrate -- --name what-changes. It would hold:\n${unwritten.trim()}`
    return [...findPlainRenames(readMigrations()), ...(unwritten === '' ? [] : [missing])]
  },
}
