import { expect, test } from 'vitest'
import { findBackwardArrows } from './arrows'

const backward = (file: string, specifier: string) =>
  findBackwardArrows([{ file, text: `import { x } from '${specifier}'` }])

test.each([
  ['apps/api/src/core/cache.ts', '../content/actor/document'],
  ['apps/api/src/editions/publish.ts', '../webhooks/enqueue'],
  ['apps/api/src/graphql/builder.ts', '../editions/tense'],
  ['packages/shared/src/when.ts', '../../../apps/api/src/core/settings'],
  ['apps/api/src/users/schema.ts', '../../../admin/src/lib/dates'],
  ['apps/admin/src/lib/dates.ts', '@/components/day'],
  ['apps/admin/src/features/meeting/form.tsx', '../../app/page'],
])('%s may not import %s', (file, specifier) => {
  expect(backward(file, specifier)).toHaveLength(1)
})

test.each([
  ['apps/api/src/server.ts', './content/actor/schema'],
  ['apps/api/src/content/actor/schema.ts', '../../editions/stage'],
  ['apps/api/src/core/jobs.ts', '@parley/shared/roles'],
  ['apps/admin/src/app/page.tsx', '@/features/meeting/list'],
  ['apps/admin/src/features/meeting/form.tsx', 'react'],
])('%s may import %s', (file, specifier) => {
  expect(backward(file, specifier)).toEqual([])
})

test('an import that a comment quotes is none, and a late one is one', () => {
  const file = 'apps/api/src/core/jobs.ts'
  expect(
    findBackwardArrows([{ file, text: `// import x from '../server'\n/* from '../server' */` }]),
  ).toEqual([])
  expect(findBackwardArrows([{ file, text: `const { x } = await import('../server')` }])).toHaveLength(1)
})
