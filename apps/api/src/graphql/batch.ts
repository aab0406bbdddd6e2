import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context'

/**
 * Makes a reader that gathers what the fields of one operation ask for in one turn, and reads it at once. `load` gives
 * one value for each key, in order; equal keys, by `keyOf`, are read once.
 */
export function createBatch<Key, Value>(
  keyOf: (key: Key) => string,
  load: (context: Context, keys: Key[]) => Promise<Value[]>,
): (context: Context, key: Key) => Promise<Value> {
  const batches = new WeakMap<Context, Batch<Key, Value>>()
  return (context, key) => {
    let batch = batches.get(context)
    if (!batch) {
      batch = new Batch(keyOf, (keys) => load(context, keys))
      batches.set(context, batch)
    }
    return batch.read(key)
  }
}

class Batch<Key, Value> {
  private readonly known = new Map<string, Promise<Value>>()
  private waiting: Array<{ key: Key; resolve: (value: Value) => void; reject: (error: unknown) => void }> = []

  constructor(
    private readonly keyOf: (key: Key) => string,
    private readonly load: (keys: Key[]) => Promise<Value[]>,
  ) {}

  read(key: Key): Promise<Value> {
    const name = this.keyOf(key)
    let value = this.known.get(name)
    if (!value) {
      value = new Promise<Value>((resolve, reject) => {
        if (this.waiting.length === 0) this.schedule()
        this.waiting.push({ key, resolve, reject })
      })
      this.known.set(name, value)
    }
    return value
  }

  /** After every promise that is settled by now has run on: graphql-js reaches sibling fields through them. */
  private schedule() {
    Promise.resolve().then(() => process.nextTick(() => void this.dispatch()))
  }

  private async dispatch() {
    const asked = this.waiting
    this.waiting = []
    try {
      const values = await this.load(asked.map(({ key }) => key))
      for (const [index, { resolve, reject }] of asked.entries()) {
        if (index < values.length)
          resolve(values[index] as Value) // checked by the length
        else reject(new Error('A batch gave fewer values than it was asked for.'))
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }
}

/** Where in a query a field stands, whatever row of a list it is asked of: its answers can be read together. */
export function placeOf({ path }: GraphQLResolveInfo): string {
  const names: string[] = []
  for (let step: typeof path | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') names.push(step.key)
  }
  return names.join('<')
}

/** Puts things into groups by a name; Map.groupBy comes only with Node 21. */
export function groupBy<Thing, Name extends string>(
  things: Iterable<Thing>,
  nameOf: (thing: Thing) => Name,
): Map<Name, Thing[]> {
  const groups = new Map<Name, Thing[]>()
  for (const thing of things) {
    const name = nameOf(thing)
    const group = groups.get(name)
    if (group) group.push(thing)
    else groups.set(name, [thing])
  }
  return groups
}
