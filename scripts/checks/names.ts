import path from 'node:path'
import type { Check } from '../run-checks'
import { listSourceFiles } from '../source-files'

const empty = /^(utils?|helpers?|managers?|misc|common|stuff|index)$/i

/** Says which names tell nothing about what is in a file. */
export function findEmptyNames(files: string[]): string[] {
  return files.flatMap((file) => {
    const words = file
      .split('/')
      .map((part, index, parts) => (index < parts.length - 1 ? part : path.parse(part).name))
    const name = words.find(
      (word) =>
        empty.test(word) || word.split(/[-.]/).some((part) => /^(utils?|helpers?|managers?)$/i.test(part)),
    )
    return name === undefined ? [] : [`${file}: “${name}” says nothing. Name it after what it does.`]
  })
}

export const check: Check = {
  name: 'names say what is in a file',
  run: async () => findEmptyNames(listSourceFiles(/\.(ts|tsx|mjs)$/)),
}
