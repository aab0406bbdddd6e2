'use client'
import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { addressOf } from '@/lib/asked-in'

/** Filters that stand in the address. A second choice neither waits for the page of the first, nor undoes it. */
export function useFilters<Asked extends object>(path: string, asked: Asked) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const [wanted, setWanted] = useOptimistic(asked)

  function set(name: keyof Asked, value: string | null) {
    const next = { ...wanted, [name]: value }
    startTransition(() => {
      setWanted(next)
      router.replace(addressOf(path, next), { scroll: false })
    })
  }

  return { wanted, isBusy, set, showAll: () => router.replace(path) }
}
