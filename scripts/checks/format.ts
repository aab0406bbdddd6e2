import type { Check } from '../run-checks'
import { runProgram } from '../run-program'

export const check: Check = {
  name: 'format and lint (Biome)',
  async run() {
    const { code, output } = await runProgram('@biomejs/biome', [
      'check',
      '--max-diagnostics=50',
      '--colors=off',
    ])
    return code === 0 ? [] : [`${output.trim()}\nRun npx biome check --write to mend what can be mended.`]
  },
}
