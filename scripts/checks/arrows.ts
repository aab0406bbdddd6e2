import path from 'node:path'
import type { Check } from '../run-checks'
import { listSourceFiles, readSource } from '../source-files'

type Source = { file: string; text: string }

/** Layers from the top: code may import what stands in its own row or below. */
const api = [
  ['server', 'worker'],
  ['audit', 'content', 'users', 'clients', 'trusted', 'webhooks', 'live', 'search', 'radar'],
  ['editions'],
  ['graphql'],
  ['core', 'generated'],
]
const admin = [['app'], ['features'], ['components'], ['lib']]

/** Says which imports go against the arrows of the architecture. */
export function findBackwardArrows(sources: Source[]): string[] {
  return sources.flatMap(({ file, text }) =>
    findImports(text).flatMap((specifier) => {
      const problem = judge(file, specifier)
      return problem === null ? [] : [`${file} imports ${specifier}: ${problem}`]
    }),
  )
}

/** Finds what a file imports: static, dynamic and re-exports. Comments are left out; strings in code that look like imports are not. */
export function findImports(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const patterns = [
    /\bfrom\s*['"]([^'"]+)['"]/g,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, specifier = '']) => specifier))
}

function judge(file: string, specifier: string): string | null {
  const target = resolve(file, specifier)
  if (target === null) return null
  const from = placeOf(file)
  const to = placeOf(target)
  if (from === null || to === null) return null
  if (from.side === 'shared' && to.side !== 'shared')
    return 'shared code stands below both apps. Move what it needs into packages/shared.'
  if (to.side === 'shared') return null
  if (from.side !== to.side)
    return 'the API and the admin know each other only through GraphQL. Share it in packages/shared.'
  if (to.row >= from.row) return null
  return `${from.layer} stands below ${to.layer}. Move the part that both need into ${from.layer} or below, or pass it in as an argument.`
}

type Place = { side: 'api' | 'admin' | 'shared'; row: number; layer: string }

function placeOf(file: string): Place | null {
  if (file.startsWith('packages/shared/')) return { side: 'shared', row: 0, layer: 'shared' }
  for (const [side, rows] of [
    ['api', api],
    ['admin', admin],
  ] as const) {
    const start = `apps/${side}/src/`
    if (!file.startsWith(start)) continue
    const layer = (file.slice(start.length).split('/')[0] ?? '').replace(/\.\w+$/, '')
    const row = rows.findIndex((names) => names.includes(layer))
    return row < 0 ? null : { side, row, layer }
  }
  return null
}

/** Gives the path from the root of the checkout; null for a package of others. */
function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('@parley/shared/'))
    return specifier.replace('@parley/shared/', 'packages/shared/src/')
  if (specifier.startsWith('@/')) return specifier.replace('@/', 'apps/admin/src/')
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null
}

export const check: Check = {
  name: 'imports follow the arrows',
  async run() {
    const files = listSourceFiles(/^(apps\/(api|admin)\/src|packages\/shared\/src)\/.*\.(ts|tsx)$/)
    // Tests may use what runs above them, to see the whole at work.
    const sources = files
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => ({ file, text: readSource(file) }))
    return findBackwardArrows(sources)
  },
}
