import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../../apps/api/src/core/checkout'
import type { Check } from '../run-checks'
import { runProgram } from '../run-program'

export const check: Check = {
  name: 'types (TypeScript)',
  async run() {
    const projects = ['tsconfig.json', 'apps/admin/tsconfig.json'].filter((file) =>
      existsSync(path.join(checkout, file)),
    )
    const problems: string[] = []
    for (const project of projects) {
      const { code, output } = await runProgram('typescript', [
        '--noEmit',
        // Each checker works out for itself what the others do: four, as is usual, take twice the work of two.
        '--checkers',
        '2',
        '--pretty',
        'false',
        '-p',
        project,
      ])
      if (code !== 0) problems.push(output.trim())
    }
    return problems
  },
}
