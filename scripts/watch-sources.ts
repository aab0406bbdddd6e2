import { watch } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'
import type { Child } from './child'
import { say } from './progress'

/** Keeps a child running through changes of its sources: one that fails waits for the next change. */
export function watchSources(start: () => Child, folders: string[]): Omit<Child, 'kill'> {
  let child = start()
  let isStopping = false
  let later: NodeJS.Timeout | undefined
  const firstReady = new Promise<Awaited<Child['ready']>>((resolve) => follow(resolve))

  const restart = async () => {
    await child.stop()
    if (isStopping) return
    child = start()
    follow(({ url }) => say(`API    ${url}, started again`))
  }

  function follow(tell: (ready: Awaited<Child['ready']>) => void) {
    child.ready.then(tell, (error: Error) => isStopping || say(`${error.message}; waiting for a change`))
  }

  const watchers = folders.map((folder) =>
    watch(path.join(checkout, folder), { recursive: true }, (_, file) => {
      if (file?.includes('generated') || file?.includes('.test.')) return
      // An editor writes several files, and each file in several steps.
      clearTimeout(later)
      later = setTimeout(restart, 200)
    }),
  )
  return {
    ready: firstReady,
    ended: new Promise(() => {}),
    async stop() {
      isStopping = true
      clearTimeout(later)
      for (const watcher of watchers) watcher.close()
      await child.stop()
    },
  }
}
