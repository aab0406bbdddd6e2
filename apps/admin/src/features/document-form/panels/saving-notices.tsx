'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { Moment } from '@/components/moment'
import type { SavingNotice } from '../use-saving'

interface SavingNoticesProps {
  notice: SavingNotice | null
  onDismiss(): void
  onDiscard(): void
}

/** Says what came into the form without the editor doing it. */
export function SavingNotices({ notice, onDismiss, onDiscard }: SavingNoticesProps) {
  if (!notice) return null
  if (notice.type !== 'RESTORED') {
    return (
      <Alert withCloseButton closeButtonLabel="Close this notice" onClose={onDismiss} role="status">
        {notice.type === 'SAME'
          ? `Version ${notice.version} says what the form says already. There is nothing to restore.`
          : 'Joined with changes saved by somebody else. Both are in the form now.'}
      </Alert>
    )
  }
  return (
    <Alert color="ochre" role="status" title="Your text was kept in this browser">
      <Text size="sm">
        What you typed on <Moment at={new Date(notice.at).toISOString()} /> had not reached the edition. It is
        back in the form.
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={onDismiss}>
          Keep it
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDiscard}>
          Discard it and show what the edition has
        </Button>
      </Group>
    </Alert>
  )
}
