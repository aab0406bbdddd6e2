'use client'
import { useEffect } from 'react'
import { useRefresh } from './use-refresh'

/** Reads the page again when somebody comes back to its window: what others did meanwhile is then on it. */
export function RefreshOnReturn() {
  const refresh = useRefresh()
  useEffect(() => {
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [refresh])
  return null
}
