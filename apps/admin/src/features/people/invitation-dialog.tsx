'use client'
import { Button, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core'
import { Moment } from '@/components/moment'

export interface Invitation {
  url: string
  expiresAt: string
  user: { name: string; email: string }
}

interface Props {
  invitation: Invitation | null
  onClose: () => void
}

/** Shows a sign-in link, this once, to be sent to whom it is for. */
export function InvitationDialog({ invitation, onClose }: Props) {
  return (
    <Modal
      opened={invitation !== null}
      onClose={onClose}
      title={invitation ? `A link for ${invitation.user.name}` : ''}
      size="lg"
    >
      {invitation && (
        <Stack gap="md">
          <div>
            Send it to {invitation.user.email}, and to nobody else: it signs in as {invitation.user.name},
            once, until <Moment at={invitation.expiresAt} />. It is not shown again.
          </div>
          <TextInput
            label="Sign-in link"
            readOnly
            value={invitation.url}
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Done
            </Button>
            <CopyButton value={invitation.url}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the link'}</Button>}
            </CopyButton>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
