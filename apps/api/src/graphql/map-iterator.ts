/** Maps what an iterator gives. It ends at once when it is returned, also while it waits for what comes next. */
export function mapIterator<From, To>(
  source: AsyncIterable<From>,
  map: (value: From) => Promise<To>,
): AsyncIterableIterator<To> {
  const from = source[Symbol.asyncIterator]()
  const end = async (): Promise<IteratorResult<To>> => {
    await from.return?.()
    return { value: undefined, done: true }
  }
  const mapped: AsyncIterableIterator<To> = {
    [Symbol.asyncIterator]: () => mapped,
    async next() {
      const { value, done } = await from.next()
      return done ? { value: undefined, done: true } : { value: await map(value), done: false }
    },
    return: end,
    async throw(error) {
      await end()
      throw error
    },
  }
  return mapped
}
