import { useEffect, useOptimistic } from 'react'

let setGoing: ((isGoing: boolean) => void) | null = null

/** Says that a page is on its way. To be called within the transition to it. */
export function tellOfGoing(): void {
  setGoing?.(true)
}

/** Whether another page is on its way: true until the transition ends, also where it leads elsewhere or is given up. */
export function useGoing(): boolean {
  const [isGoing, set] = useOptimistic(false)
  useEffect(() => {
    setGoing = set
    return () => {
      setGoing = null
    }
  }, [set])
  return isGoing
}
