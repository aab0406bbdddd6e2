'use client'

import { ActionIcon, Anchor, Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { RedoIcon, UndoIcon } from '@primer/octicons-react'
import type { ReactNode } from 'react'
import classes from '../document-form.module.css'

interface SaveStatusProps {
  who: ReactNode
  text: string
  isWrong: boolean
  /** Leads to the field that stops saving; null when none does. */
  onGo: (() => void) | null
  onSave: (() => void) | null
  onPutBack: (() => void) | null
  canUndo: boolean
  canRedo: boolean
  onUndo(): void
  onRedo(): void
  announcement: string
}

/** The quiet line at the foot of the form: where the text stands, and a way back. */
export function SaveStatus({
  who,
  text,
  isWrong,
  onGo,
  onSave,
  onPutBack,
  announcement,
  ...history
}: SaveStatusProps) {
  return (
    <div className={classes.status}>
      {who}
      <Group gap="xs" style={{ flex: 1, minWidth: 0 }}>
        <Text
          size="sm"
          c={isWrong ? 'var(--mantine-color-red-text)' : undefined}
          role="status"
          aria-live="polite"
        >
          {text}
        </Text>
        {onGo && (
          <Anchor component="button" type="button" size="sm" onClick={onGo}>
            Show me
          </Anchor>
        )}
        {onSave && (
          <Button size="compact-sm" variant="light" onClick={onSave}>
            Save it
          </Button>
        )}
        {onPutBack && (
          <Button size="compact-sm" variant="light" onClick={onPutBack}>
            Put it back into the edition
          </Button>
        )}
      </Group>
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={classes.tool}
          aria-label="Undo the last edit"
          title="Undo (Ctrl+Z outside of text)"
          disabled={!history.canUndo}
          onClick={history.onUndo}
        >
          <UndoIcon size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={classes.tool}
          aria-label="Redo"
          title="Redo (Ctrl+Shift+Z)"
          disabled={!history.canRedo}
          onClick={history.onRedo}
        >
          <RedoIcon size={18} />
        </ActionIcon>
      </Group>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </div>
  )
}
