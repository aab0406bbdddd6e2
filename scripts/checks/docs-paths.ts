import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../../apps/api/src/core/checkout'
import type { Check } from '../run-checks'
import { listFiles, readSource } from '../source-files'

const roots = /^(apps|packages|prisma|scripts|test|bench|docs|\.ci)(\/|$)/

/** Gives the paths of this checkout that a page quotes in backticks; those with a placeholder or a star mean many. */
export function findQuotedPaths(page: string): string[] {
  return [...page.matchAll(/`([^`\s]+)`/g)]
    .map(([, quoted = '']) => quoted.replace(/^\.\//, '').replace(/[:#]\d+.*$/, ''))
    .filter((quoted) => roots.test(quoted) && quoted.includes('/') && !/[<>*{}…]/.test(quoted))
}

export const check: Check = {
  name: 'paths quoted in the docs exist',
  async run() {
    const pages = listFiles().filter((file) => /^(README|CONTRIBUTING|docs\/.*)\.md$/.test(file))
    return pages.flatMap((page) =>
      findQuotedPaths(readSource(page))
        .filter((quoted) => !existsSync(path.join(checkout, quoted)))
        .map(
          (quoted) => `${page} quotes ${quoted}, which does not exist. Name the file that took its place.`,
        ),
    )
  },
}
