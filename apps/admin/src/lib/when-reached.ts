import { askFromBrowser } from '@/lib/browser-client'
import { Unreachable } from '@/lib/failures'

/** Waits until Parley answers this browser: at once when it does. All who wait at one time ask together. */
export function whenReached(): Promise<void> {
  waiting ??= reach().finally(() => {
    waiting = null
  })
  return waiting
}

let waiting: Promise<void> | null = null

async function reach(): Promise<void> {
  for (let pause = firstPause; !(await answers()); pause = Math.min(pause * 2, longestPause)) {
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

async function answers(): Promise<boolean> {
  try {
    await askFromBrowser('{ __typename }', {})
    return true
  } catch (failure) {
    // A refusal is an answer, too.
    return !(failure instanceof Unreachable)
  }
}

const firstPause = 1_000
const longestPause = 4_000
