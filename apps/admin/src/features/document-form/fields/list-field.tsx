'use client'

import { Button, Group, Text } from '@mantine/core'
import { type Fields, type Item, itemsOf } from '@parley/shared/compare/item'
import { useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import classes from '../document-form.module.css'
import { firstMissing, newItem } from '../draft/new-item'
import { summarizeRow, summaryText } from '../draft/row-summary'
import { errorAt, useErrors, useForm } from '../form-context'
import { CiteAll } from '../panels/cite-all'
import type { FieldProps } from './field-props'
import { FieldSet } from './field-set'
import { ListAdder } from './list-adder'
import { ListRow, type RowActs } from './list-row'

/** Links edited in place: added by name, opened, moved, removed and brought back, all by keyboard. */
export function ListField({ path, field, value }: FieldProps) {
  const { store, edit, nameOf, announce, setOpen, focusField } = useForm()
  const errors = useErrors(path)
  const [removed, setRemoved] = useState<{ item: Item; follows: string | null; text: string } | null>(null)
  const acts = useRef<RowActs | null>(null)
  if (field.type !== 'list') return null
  const { list, label, help } = field
  const items = itemsOf(value)

  function add(given: Fields, name: string) {
    const item = newItem(list, uuidv7(), { document: store.get().document, previous: items.at(-1), given })
    edit({ type: 'add', path, item })
    const row = `${path}.${item.id}`
    const missing = firstMissing(list, item)
    announce(`Added ${name}. ${items.length + 1} ${list.many}.`)
    if (missing === null) return
    setOpen(row, true)
    focusField(`${row}.${missing}`)
  }

  function remove(item: Item) {
    const index = items.indexOf(item)
    const text = summaryText(summarizeRow(list, item, nameOf))
    setRemoved({ item, follows: items[index - 1]?.id ?? null, text })
    edit({ type: 'remove', path: `${path}.${item.id}` })
    announce(`Removed ${text}. Press Enter to undo.`)
    focusField(`${path}.undo`)
  }

  function bringBack() {
    if (!removed) return
    edit({ type: 'add', path, item: removed.item, follows: removed.follows })
    setRemoved(null)
    announce(`${removed.text} is back.`)
    focusField(`${path}.${removed.item.id}`)
  }

  function move(item: Item, by: -1 | 1) {
    const to = items.indexOf(item) + by
    if (to < 0 || to >= items.length) return announce(by < 0 ? 'Already first' : 'Already last')
    edit({ type: 'move', path: `${path}.${item.id}`, by })
    announce(`${summarizeRow(list, item, nameOf).title} is now ${to + 1} of ${items.length}`)
    focusField(`${path}.${item.id}`)
  }

  acts.current = { move, remove, leave: () => focusField(`${path}.add`) }

  return (
    <FieldSet
      label={`${label}${items.length > 0 ? ` (${items.length})` : ''}`}
      description={help}
      error={errorAt(errors, path)}
    >
      {items.length > 0 && (
        <ol className={classes.rows}>
          {items.map((item, index) => (
            <ListRow
              key={item.id}
              path={`${path}.${item.id}`}
              list={list}
              item={item}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              acts={acts}
            />
          ))}
        </ol>
      )}
      {removed && (
        <Group gap="xs" className={classes.removed} data-path={`${path}.undo`}>
          <Text size="sm">Removed {removed.text}.</Text>
          <Button size="compact-sm" variant="light" onClick={bringBack}>
            Undo
          </Button>
        </Group>
      )}
      {path === 'citations' && <CiteAll />}
      <div data-path={`${path}.add`}>
        <ListAdder list={list} onAdd={add} />
      </div>
    </FieldSet>
  )
}
