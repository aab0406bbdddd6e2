'use client'
import type { ComboboxStore } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type Colleague, matchingColleagues, mentionBefore, readColleagues } from './mentionable'

interface Options {
  input: RefObject<HTMLTextAreaElement | null>
  combobox: ComboboxStore
  typed: string
  write(words: string): void
}

/** Offers names while one is typed after @: ↑ ↓ and ↵ or Tab take one, Escape none. */
export function useMention({ input, combobox, typed, write }: Options) {
  const [offered, setOffered] = useState<Colleague[]>([])
  const asked = useRef<Promise<Colleague[]> | null>(null)
  const cursor = useRef<number | null>(null)
  const isOffering = combobox.dropdownOpened && offered.length > 0

  // After the words with the name are in the box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text.
  useLayoutEffect(() => {
    if (cursor.current === null) return
    input.current?.setSelectionRange(cursor.current, cursor.current)
    cursor.current = null
  }, [typed, input])

  function load(): Promise<Colleague[]> {
    asked.current ??= readColleagues().catch((failure: unknown) => {
      asked.current = null
      throw failure
    })
    return asked.current
  }

  /** Looks at what stands before the cursor. */
  async function look({ value, selectionStart }: HTMLTextAreaElement) {
    const mention = mentionBefore(value, selectionStart)
    // Without the names nobody is offered; sending says what is wrong.
    const found = mention ? matchingColleagues(mention.typed, await load().catch(() => [])) : []
    // Typed on meanwhile: what was looked up is of no use any more.
    if (input.current?.value !== value) return
    setOffered(found)
    if (found.length === 0) return combobox.closeDropdown()
    combobox.openDropdown()
    // After the options are on the page.
    requestAnimationFrame(() => combobox.selectFirstOption())
  }

  function choose(id: string) {
    const chosen = offered.find((colleague) => colleague.id === id)
    const box = input.current
    const mention = box && mentionBefore(box.value, box.selectionStart)
    combobox.closeDropdown()
    if (!chosen || !mention) return
    const before = `${box.value.slice(0, mention.at)}@${chosen.name} `
    cursor.current = before.length
    write(before + box.value.slice(box.selectionStart))
  }

  /** Uses a key that belongs to the names while some are offered; says whether it did. */
  function takeKey(event: KeyboardEvent): boolean {
    if (!isOffering || event.ctrlKey || event.metaKey || event.altKey) return false
    const acts: Record<string, () => void> = {
      ArrowDown: () => combobox.selectNextOption(),
      ArrowUp: () => combobox.selectPreviousOption(),
      Enter: () => combobox.clickSelectedOption(),
      Tab: () => combobox.clickSelectedOption(),
      Escape: () => combobox.closeDropdown(),
    }
    const act = acts[event.key]
    if (!act) return false
    event.preventDefault()
    event.stopPropagation()
    act()
    return true
  }

  return { offered, load, look, choose, takeKey, begin: () => void load().catch(() => {}) }
}
