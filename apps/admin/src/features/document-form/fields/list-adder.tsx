'use client'

import { Button } from '@mantine/core'
import type { Fields } from '@parley/shared/compare/item'
import { fieldsOf, type List } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { PlusIcon } from '@primer/octicons-react'
import { DocumentPicker } from '@/features/pickers/document-picker'
import { arcTargets, arcValues } from './arc-field'

/** Adds an item by the name of what it links to, one after the other: type, ↵, type, ↵. */
export function ListAdder({ list, onAdd }: { list: List; onAdd(given: Fields, name: string): void }) {
  const link = linkOf(list)
  if (!link) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<PlusIcon size={14} aria-hidden />}
        onClick={() => onAdd({}, list.one)}
      >
        Add a {list.one}
      </Button>
    )
  }
  return (
    <DocumentPicker
      name={`Add a ${list.one}`}
      placeholder={`Add a ${list.one}: type a name`}
      kinds={link.kinds}
      chosen={null}
      onPick={(found) => found && onAdd(link.valuesFor(found), found.title)}
    />
  )
}

interface Link {
  kinds: DocumentKind[]
  valuesFor(found: Parameters<typeof arcValues>[1] & object): Fields
}

/** What an item of the list links to first of all; null for one that stands for itself, such as a section. */
function linkOf(list: List): Link | null {
  if (list.arc) {
    return { kinds: arcTargets(list).map(({ kind }) => kind), valuesFor: (found) => arcValues(list, found) }
  }
  for (const [name, field] of fieldsOf(list.item)) {
    if (field.type !== 'reference' || field.need !== 'stage') continue
    return { kinds: [field.kind], valuesFor: (found) => ({ [name]: found.id }) }
  }
  return null
}
