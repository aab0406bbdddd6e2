import { expect, it } from 'vitest'
import { editorialLimits, type Limits, publicLimits } from '../../apps/api/src/graphql/limits'
import { editorialSchema, publicSchema } from '../../apps/api/src/schema'
import { adminFigures, type Figures, introspectionFigures, storyPageFigures } from './own-operations'

const names = [
  'depth',
  'cost',
  'introspectionCost',
  'aliases',
  'rootFields',
  'directives',
  'repetitions',
  'tokens',
] as const

it.each([
  ['the public', publicLimits, [...storyPageFigures(), ...introspectionFigures(publicSchema)]],
  ['the editorial', editorialLimits, [...adminFigures(), ...introspectionFigures(editorialSchema)]],
] satisfies Array<[string, Limits, Figures[]]>)(
  'every limit of %s endpoint takes twice what our own largest operation asks for',
  (_name, limits, figures) => {
    expect(figures.length).toBeGreaterThan(1)
    for (const name of names) {
      const [largest] = figures.toSorted((one, other) => other[name] - one[name])
      process.stdout.write(`${name}: ${largest?.[name]} (${largest?.name}) of ${limits[name]}\n`)
      expect(limits[name], `${name} of ${largest?.name}`).toBeGreaterThanOrEqual(2 * (largest?.[name] ?? 0))
    }
  },
)
