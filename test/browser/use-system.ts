import { afterAll, afterEach, beforeAll } from 'vitest'
import { type System, startSystem } from './system'

/** Starts Parley, with settings of its own, for the tests of a file, which share its record. What a failed test saw is kept in test-results/. */
export function useSystem(settings?: Record<string, string>): () => System {
  let system: System | undefined
  beforeAll(async () => {
    system = await startSystem(settings)
  })
  afterEach(async ({ task }) => {
    const hasFailed = task.result?.state === 'fail'
    await system?.leaveDesks(hasFailed ? task.name.replaceAll(/\W+/g, '-') : null)
  })
  afterAll(() => system?.close())
  return () => {
    if (!system) throw new Error('Parley is not running: ask for it within a test.')
    return system
  }
}
