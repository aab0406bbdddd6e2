import type { Check } from '../run-checks'
import { findSchemaChanges } from '../schema-changes'

export const check: Check = {
  name: 'the schemas keep what was released',
  async run() {
    const changes = findSchemaChanges()
    if (changes.length === 0) return []
    return [
      ...changes.map(({ file, weight, description }) => `${file}, ${weight}: ${description}`),
      'Keep what clients rely on, marked as deprecated with a reason and a date; or, when it is meant, acknowledge it ' +
        'with npm run release-schema -- --because "…".',
    ]
  },
}
