'use client'

import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { type ReactNode, useRef, useState } from 'react'
import type { FoundDocument } from './found-document'
import { usePickers } from './picker-context'
import { PickerOptions } from './picker-options'
import { useFoundDocuments } from './use-found-documents'

interface DocumentPickerProps {
  label?: string
  /** What it is called where no label is shown. */
  name?: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  placeholder?: string
  kinds: readonly DocumentKind[]
  /** The name of what is chosen; null when nothing is, or when what is chosen goes elsewhere, as into a list. */
  chosen: string | null
  /** Null clears it. */
  onPick(found: FoundDocument | null): void
  onBlur?(): void
}

/** Chooses a document by its name, by keyboard alone: type, ↑ ↓ and ↵, Esc. What is not found can be created here. */
export function DocumentPicker({ kinds, chosen, onPick, onBlur, name, ...about }: DocumentPickerProps) {
  const { create, recent } = usePickers()
  const input = useRef<HTMLInputElement>(null)
  // Null while nobody types: the field then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const isOpen = combobox.dropdownOpened
  const search = useFoundDocuments(typed ?? '', kinds, isOpen)
  const offered = typed ? ('found' in search ? search.found : []) : recent(kinds)

  function pick(found: FoundDocument | null) {
    setTyped(null)
    combobox.closeDropdown()
    onPick(found)
  }

  async function choose(value: string) {
    const found = offered.find((each) => `${each.kind}:${each.id}` === value)
    if (found) return pick(found)
    const kind = kinds.find((each) => value === `create:${each}`)
    if (!kind || !create) return
    combobox.closeDropdown()
    const created = await create(kind, (typed ?? '').trim())
    if (created) pick(created)
    // The dialog gave the focus back to the page; it belongs to the field it was opened from.
    if (!created || input.current?.isConnected) input.current?.focus()
  }

  function leave() {
    combobox.closeDropdown()
    // An emptied field is cleared; words nobody chose from are not a choice.
    if (typed === '' && chosen !== null && !about.required) onPick(null)
    setTyped(null)
    onBlur?.()
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          {...about}
          aria-label={name}
          placeholder={about.placeholder ?? placeholderFor(kinds)}
          value={typed ?? chosen ?? ''}
          autoComplete="off"
          spellCheck={false}
          rightSection={
            search.status === 'SEARCHING' ? <Loader size={14} aria-hidden /> : <Combobox.Chevron />
          }
          rightSectionPointerEvents="none"
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onKeyDown={(event) => {
            // Enter before the answer is there must not send off the dialog around it.
            if (event.key === 'Enter' && typed) event.preventDefault()
            if (event.key === 'Escape' && isOpen) {
              // Esc closes the list first, and only then a dialog around it.
              event.stopPropagation()
              setTyped(null)
            }
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
        />
      </Combobox.Target>
      <PickerOptions
        combobox={combobox}
        typed={typed ?? ''}
        creatable={create ? kinds : []}
        offered={offered}
        search={search}
      />
    </Combobox>
  )
}

function placeholderFor(kinds: readonly DocumentKind[]): string {
  const [only] = kinds
  if (kinds.length === 1 && only)
    return `Type the name of ${article(only)} ${documentKinds[only].label.toLowerCase()}`
  return 'Type a name'
}

function article(kind: DocumentKind): string {
  return kind === 'ACTOR' ? 'an' : 'a'
}
