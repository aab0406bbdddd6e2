const last = new Map<string, Promise<void>>()

/** Does works of one name one after the other, in this process, and those of other names meanwhile. */
export function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const done = (last.get(name) ?? Promise.resolve()).then(work)
  const settled = done.then(
    () => {},
    () => {},
  )
  last.set(name, settled)
  void settled.then(() => {
    if (last.get(name) === settled) last.delete(name)
  })
  return done
}
