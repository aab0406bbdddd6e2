'use client'

import { ActionIcon, Button, Group, Text, UnstyledButton } from '@mantine/core'
import type { Item } from '@parley/shared/compare/item'
import type { List } from '@parley/shared/content/field'
import {
  AlertIcon,
  ArrowDownIcon,
  ArrowUpIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  XIcon,
} from '@primer/octicons-react'
import { type KeyboardEvent, memo, type RefObject } from 'react'
import classes from '../document-form.module.css'
import { itemLayout } from '../draft/layout'
import { summarizeRow } from '../draft/row-summary'
import { useErrors, useForm, useIsOpen } from '../form-context'
import { ArcField } from './arc-field'
import { FieldComments, FieldCommentsButton } from './field-comments'
import { FieldGroup } from './field-group'
import { FieldPresence } from './field-presence'

interface ListRowProps {
  path: string
  list: List
  item: Item
  isFirst: boolean
  isLast: boolean
  /** A reference, since it stays the same while the rows around this one are written in. */
  acts: RefObject<RowActs | null>
}

/** What the list does with a row. */
export interface RowActs {
  move(item: Item, by: -1 | 1): void
  remove(item: Item): void
  /** The row was closed: goes on behind the list. */
  leave(): void
}

/** One link as a readable line; opened, its fields. Alt+↑ ↓ moves it, Delete removes it, Ctrl+↵ closes it. */
export const ListRow = memo(function ListRow({ path, list, item, isFirst, isLast, acts }: ListRowProps) {
  const { kind, nameOf, setOpen } = useForm()
  const isOpened = useIsOpen(path)
  const hasErrors = useErrors(path).length > 0
  const isAlone = isFirst && isLast
  const onMove = (by: -1 | 1) => acts.current?.move(item, by)
  const onRemove = () => acts.current?.remove(item)
  const { title, details } = summarizeRow(list, item, nameOf)

  function onRowKey(event: KeyboardEvent) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Delete') {
      event.preventDefault()
      onRemove()
    }
  }

  function onPanelKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // The innermost row closes, not all around it.
    event.stopPropagation()
    close()
  }

  function close() {
    setOpen(path, false)
    acts.current?.leave()
  }

  return (
    <li className={classes.row}>
      <div className={classes.rowLine}>
        <div data-path={path} className={classes.rowTitle}>
          <UnstyledButton
            className={classes.rowButton}
            aria-expanded={isOpened}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
            onClick={() => setOpen(path, !isOpened)}
            onKeyDown={onRowKey}
          >
            {isOpened ? (
              <ChevronDownIcon size={16} aria-hidden />
            ) : (
              <ChevronRightIcon size={16} aria-hidden />
            )}
            <span className={classes.rowText}>
              <Text size="sm" fw={500} span>
                {title}
              </Text>
              {details !== '' && (
                <Text size="sm" c="dimmed" span>
                  , {details}
                </Text>
              )}
            </span>
            {hasErrors && (
              <AlertIcon
                size={16}
                fill="var(--mantine-color-error)"
                aria-label="Something is to be mended here"
              />
            )}
          </UnstyledButton>
        </div>
        {/* For the mouse; the keys do the same on the row, and the opened row repeats them for everybody. */}
        <Group gap={0} wrap="nowrap" className={classes.rowTools}>
          <FieldPresence path={path} isAlone={isOpened} />
          <FieldCommentsButton path={path} label={title} />
          {!isAlone && (
            <>
              <RowTool label={`Move ${title} up`} isDisabled={isFirst} onClick={() => onMove(-1)}>
                <ArrowUpIcon size={16} />
              </RowTool>
              <RowTool label={`Move ${title} down`} isDisabled={isLast} onClick={() => onMove(1)}>
                <ArrowDownIcon size={16} />
              </RowTool>
            </>
          )}
          <RowTool label={`Remove ${title}`} onClick={onRemove}>
            <XIcon size={16} />
          </RowTool>
        </Group>
      </div>
      <FieldComments path={path} label={title} />
      {isOpened && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the key closes the row from any field inside it.
        <div className={classes.rowPanel} onKeyDown={onPanelKey}>
          <FieldGroup schema={list.item} layout={itemLayout(list, item, kind)} value={item} place={path}>
            {list.arc && <ArcField path={path} list={list} item={item} />}
          </FieldGroup>
          <Group gap="xs" mt="sm">
            <Button size="compact-sm" variant="light" onClick={close} title="Ctrl+Enter">
              Done
            </Button>
            {!isAlone && (
              <>
                <PanelButton label="Move up" isDisabled={isFirst} onClick={() => onMove(-1)} />
                <PanelButton label="Move down" isDisabled={isLast} onClick={() => onMove(1)} />
              </>
            )}
            <Button size="compact-sm" variant="subtle" color="red" onClick={onRemove}>
              Remove
            </Button>
          </Group>
        </div>
      )}
    </li>
  )
})

function PanelButton({
  label,
  isDisabled,
  onClick,
}: {
  label: string
  isDisabled: boolean
  onClick(): void
}) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      className={classes.tool}
      disabled={isDisabled}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}

interface RowToolProps {
  label: string
  isDisabled?: boolean
  onClick(): void
  children: React.ReactNode
}

function RowTool({ label, isDisabled, ...props }: RowToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className={classes.tool}
      aria-label={label}
      title={label}
      tabIndex={-1}
      disabled={isDisabled}
      {...props}
    />
  )
}
