'use client'
import type { ComboboxStore } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
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
  const [pointedAt, pointAt] = useState(0)
  const list = useId()
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
    pointAt(0)
    if (found.length > 0) combobox.openDropdown()
    else combobox.closeDropdown()
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
    const take = () => choose(offered[pointedAt]?.id ?? '')
    const acts: Record<string, () => void> = {
      ArrowDown: () => pointAt((pointedAt + 1) % offered.length),
      ArrowUp: () => pointAt((pointedAt + offered.length - 1) % offered.length),
      Enter: take,
      Tab: take,
      Escape: () => combobox.closeDropdown(),
    }
    const act = acts[event.key]
    if (!act) return false
    event.preventDefault()
    event.stopPropagation()
    act()
    return true
  }

  const optionId = (index: number) => `${list}-${index}`
  /** Says to readers of the screen which name is pointed at. */
  const told = {
    'aria-autocomplete': 'list' as const,
    'aria-controls': isOffering ? list : undefined,
    'aria-activedescendant': isOffering ? optionId(pointedAt) : undefined,
  }
  const begin = () => void load().catch(() => {})
  return { offered, pointedAt, list, optionId, told, load, look, choose, takeKey, begin }
}
