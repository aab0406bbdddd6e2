'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { whenReached } from '@/lib/when-reached'

/**
 * Gives what reads the page again, as soon as Parley answers. A page that is read while nothing answers gives way to one
 * that says so, and what somebody was writing in goes with it.
 */
export function useRefresh(): () => void {
  const router = useRouter()
  const isWaiting = useRef(false)
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])
  return useCallback(() => {
    if (isWaiting.current) return
    isWaiting.current = true
    void whenReached().then(() => {
      isWaiting.current = false
      if (!isLeft.current) router.refresh()
    })
  }, [router])
}
