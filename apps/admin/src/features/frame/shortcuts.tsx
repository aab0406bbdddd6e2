'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { editionAddress, kindOfPlural } from '@/lib/document-address'
import { listPlaces, recordPlaces } from './places'
import { areShortcutsOn } from './shortcut-setting'
import { openShortcutSheet } from './shortcut-sheet'

/** Listens for single letters outside of fields; see the sheet that ? opens. */
export function Shortcuts({ editionId }: { editionId: string | null }) {
  const router = useRouter()
  const path = usePathname()
  const wentAt = useRef(0)

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || !areShortcutsOn()) return
      const isAfterG = event.timeStamp - wentAt.current < 1500
      wentAt.current = 0
      if (isAfterG) {
        const place = [...listPlaces, ...recordPlaces].find(({ letter }) => letter === event.key)
        if (place) return act(event, () => router.push(place.href))
      }
      if (event.key === 'g') wentAt.current = event.timeStamp
      if (event.key === '?') act(event, openShortcutSheet)
      if (event.key === 'e' && editionId) act(event, () => router.push(editionAddress(editionId)))
      if (event.key === '/') act(event, focusFilter)
      const list = path.split('/')[1] ?? ''
      if (event.key === 'n' && kindOfPlural(list)) act(event, () => router.push(`/${list}/new`))
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router, path, editionId])

  return null
}

function act(event: KeyboardEvent, effect: () => void) {
  event.preventDefault()
  effect()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // Inside a dialog or menu, letters belong to it.
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null
  )
}

function focusFilter() {
  const field = document.querySelector('input[type=search]')
  if (field instanceof HTMLInputElement) field.focus()
}
