/** A value that changes, and tells those who look at it. */
export interface Store<Value> {
  get(): Value
  set(value: Value): void
  /** Gives the way to hear of it no more. */
  subscribe(hear: () => void): () => void
}

export function createStore<Value>(first: Value): Store<Value> {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(value) {
      now = value
      for (const hear of listeners) hear()
    },
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
