'use client'
import { Button, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Whom it is for, and what it opens. */
  children: ReactNode
  /** What it is, such as a link. */
  label: string
  value: string
  /** On the button that copies it. */
  verb: string
}

/** Shows a secret, this once, with a button that copies it. */
export function ShownOnce({ title, isOpen, onClose, children, label, value, verb }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="lg">
      <Stack gap="md">
        <div>{children} It is not shown again.</div>
        <TextInput
          label={label}
          readOnly
          value={value}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Done
          </Button>
          <CopyButton value={value}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : verb}</Button>}
          </CopyButton>
        </Group>
      </Stack>
    </Modal>
  )
}
