'use client'
import { Button, CopyButton, Group, Modal, Stack } from '@mantine/core'
import classes from './second-factor.module.css'

interface Props {
  codes: string[] | null
  onClose: () => void
}

/** Shows backup codes, this once. */
export function BackupCodes({ codes, onClose }: Props) {
  return (
    <Modal opened={codes !== null} onClose={onClose} title="Your backup codes" closeOnClickOutside={false}>
      <Stack gap="md">
        <div>
          Each takes the place of your app once, should you lose it. Print them, or keep them in a password
          manager. They are not shown again.
        </div>
        <ul className={classes.codes}>
          {(codes ?? []).map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Group justify="flex-end" gap="xs">
          <CopyButton value={(codes ?? []).join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy them'}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose} data-autofocus>
            I have kept them
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
