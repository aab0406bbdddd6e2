import { type Term, valuesOf } from '@parley/shared/content/terms'
import { builder } from './builder'
import { everyone } from './sub-graphs'

/** Makes a closed list of terms an enum, each value with its label and meaning. */
export function enumOf<Value extends string>(
  name: string,
  terms: Readonly<Record<Value, Term>>,
  description: string,
) {
  const values = Object.fromEntries(
    valuesOf(terms).map((value) => [
      value,
      { value, description: `${terms[value].label}. ${terms[value].meaning}` },
    ]),
  ) as Record<Value, { value: Value; description: string }> // fromEntries forgets the keys of a closed list
  return builder.enumType(name, { description, subGraphs: [...everyone], values })
}
