'use client'

import { Badge, Combobox, type ComboboxStore, Group, Text } from '@mantine/core'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { useEffect } from 'react'
import { isCloseMatch } from './close-match'
import type { FoundDocument } from './found-document'
import type { Search } from './use-found-documents'

interface PickerOptionsProps {
  combobox: ComboboxStore
  typed: string
  /** The kinds of which one may be made here. */
  creatable: readonly DocumentKind[]
  offered: readonly FoundDocument[]
  search: Search
}

/** What can be picked: the documents found, each told apart from others of its name, and a new one of each kind. */
export function PickerOptions({ combobox, typed, creatable, offered, search }: PickerOptionsProps) {
  const query = typed.trim()
  const isAnswered = search.status === 'FOUND' && search.query === query
  const isOpen = combobox.dropdownOpened
  const offeredKey = offered.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new list begins at its first option.
  useEffect(() => {
    // Enter must take neither what was found for fewer letters, nor a guess at what was meant.
    const [first] = offered
    const isSure = query === '' ? first !== undefined : isAnswered && (!first || isCloseMatch(first, query))
    if (isOpen && isSure) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [isOpen, isAnswered, query, offeredKey])

  return (
    <Combobox.Dropdown hidden={query === '' && offered.length === 0}>
      <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label="Documents found">
        {query === '' && <Combobox.Header>Used on this page</Combobox.Header>}
        {offered.map((found) => (
          <Combobox.Option key={`${found.kind}:${found.id}`} value={`${found.kind}:${found.id}`}>
            <FoundOption found={found} />
          </Combobox.Option>
        ))}
        {isAnswered && offered.length === 0 && <Combobox.Empty>Nothing found for “{query}”</Combobox.Empty>}
        {search.status === 'FAILED' && (
          <Combobox.Empty>The search does not answer. Type on to try again.</Combobox.Empty>
        )}
        {isAnswered &&
          creatable.map((kind) => (
            <Combobox.Option key={kind} value={`create:${kind}`}>
              <Text size="sm" span>
                Create {documentKinds[kind].label.toLowerCase()} “{query}” in this edition
              </Text>
            </Combobox.Option>
          ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

function FoundOption({ found }: { found: FoundDocument }) {
  return (
    <Group gap="xs" justify="space-between" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" lineClamp={2}>
          {found.title}
        </Text>
        {/* Fainter than the name, but of its colour: the option under the cursor turns its colours around. */}
        <Text size="xs" opacity={0.8} lineClamp={1}>
          {[documentKinds[found.kind].label, found.detail].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {found.state !== 'LIVE' && (
        <Badge
          size="xs"
          variant="light"
          color={found.state === 'STAGED' ? 'petrol' : 'red'}
          style={{ flexShrink: 0 }}
        >
          {found.state === 'STAGED' ? 'New' : 'Withdrawn'}
        </Badge>
      )}
    </Group>
  )
}
