'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'

interface FilledNoticeProps {
  version: number
  /** The document is withdrawn: saving is what brings it back. */
  isRevival: boolean
  onSave(): void
  onPutBack(): void
}

/** Says that an earlier version stands in the form and nowhere else, and asks what is to be done with it. */
export function FilledNotice({ version, isRevival, onSave, onPutBack }: FilledNoticeProps) {
  const save = useRef<HTMLButtonElement>(null)
  // It was asked for a moment ago: the answer is one key away.
  useEffect(() => save.current?.focus({ preventScroll: true }), [])
  return (
    <Alert role="status" title={`Version ${version} is filled in. Nothing is saved yet.`}>
      <Text size="sm">
        {isRevival
          ? 'Look it over and change what is needed. Saved, it comes back when the edition is published.'
          : 'Look it over and change what is needed, then save it to the edition.'}
      </Text>
      {/* Room for the ring of focus, which the notice would cut off. */}
      <Group gap="xs" mt="xs" p={3}>
        <Button ref={save} size="compact-sm" onClick={onSave}>
          Save to the edition
        </Button>
        {!isRevival && (
          <Button size="compact-sm" variant="default" onClick={onPutBack}>
            Put back what stood here
          </Button>
        )}
      </Group>
    </Alert>
  )
}
