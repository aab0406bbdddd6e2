import { brandWithType } from '@pothos/core'

/**
 * The one thing a link points to: of the relations of its row, the one that is there. `arms` names the type behind
 * each relation, which the union or interface needs to tell it by.
 */
export function targetOf<Row extends object>(row: Row, arms: Readonly<Record<string, string>>): never {
  for (const [relation, typename] of Object.entries(arms)) {
    const target: unknown = Reflect.get(row, relation)
    if (typeof target !== 'object' || target === null) continue
    brandWithType(target, typename as never)
    // The brand says which of the types it is; the row carries the columns that type asked for.
    return target as never
  }
  throw new Error('A link of the record points to nothing.')
}

type NestedSelection = (selection: object, path: never[], typename: string) => object

/** The selection of every relation a link may point through, each with what the query asks of its type. */
export function selectTargets(nested: NestedSelection, arms: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(arms).map(([relation, typename]) => [
      relation,
      nested({ select: { id: true } }, [], typename),
    ]),
  )
}
