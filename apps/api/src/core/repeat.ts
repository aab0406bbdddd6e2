/** Work that goes on by itself, until it is stopped. */
export interface Repeated {
  /** Lets what is under way know, and returns when that is done. */
  stop(): Promise<void>
}

/**
 * Does work once and again: first after `wait`, then each time after as long as the work says, in milliseconds. The work
 * handles its own errors. What waits keeps no process alive.
 */
export function repeat(wait: number, work: (signal: AbortSignal) => Promise<number>): Repeated {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    const next = await work(stopping.signal)
    if (!stopping.signal.aborted) wake(next)
  }

  function wake(after: number) {
    timer = setTimeout(() => {
      running = run()
    }, after)
    timer.unref()
  }

  wake(wait)
  return {
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await running
    },
  }
}
