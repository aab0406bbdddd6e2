import type { Check } from '../run-checks'
import { listSourceFiles, readSource } from '../source-files'

const most = 400

/** Says which files are too long to be read from top to bottom. */
export function findLongFiles(files: { file: string; text: string }[]): string[] {
  return files
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(
      ({ file, lines }) =>
        `${file} has ${lines} lines, more than ${most}. Split it by what its parts are about.`,
    )
}

export const check: Check = {
  name: `no file over ${most} lines`,
  async run() {
    const files = listSourceFiles(/\.(ts|tsx|mjs|css|prisma)$/)
    return findLongFiles(files.map((file) => ({ file, text: readSource(file) })))
  },
}
