import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../../apps/api/src/core/checkout'
import { generatedFiles } from '../generated-files'
import type { Check } from '../run-checks'
import { readSource } from '../source-files'

export const check: Check = {
  name: 'generated files are current',
  async run() {
    const problems: string[] = []
    for (const { what, produce } of generatedFiles) {
      for (const [file, text] of Object.entries(await produce())) {
        const committed = existsSync(path.join(checkout, file)) ? readSource(file) : ''
        if (committed === text) continue
        problems.push(`${file} (${what}) is not what its source gives. Run npm run generate and commit it.`)
      }
    }
    return problems
  },
}
