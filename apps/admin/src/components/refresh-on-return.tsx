'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Reads the page again when somebody comes back to its window: what others did meanwhile is then on it. */
export function RefreshOnReturn() {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => router.refresh()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [router])
  return null
}
