'use client'
import { Button, type ButtonProps, Group, Modal, Stack } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { Notice } from '@/components/notice'
import { messageOf } from '@/lib/failures'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  /** On the button that does it. */
  verb: string
  variant?: ButtonProps['variant']
  isDisabled?: boolean
  /** Does it; gives what stands against it as a sentence, or null when it is done. */
  decide: () => Promise<string | null>
  /** More on what stands against it. */
  problemDetails?: ReactNode
  children: ReactNode
}

/** Asks what is to be said along with a decision. ⌘↵ says yes, Escape says no; what was typed stays when it fails. */
export function DecisionDialog({ title, isOpen, onClose, verb, variant, isDisabled, ...props }: Props) {
  const { decide, problemDetails, children } = props
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function close() {
    setProblem(null)
    onClose()
  }

  async function attempt() {
    if (isBusy || isDisabled) return
    setBusy(true)
    setProblem(null)
    try {
      setProblem(await decide())
    } catch (failure) {
      setProblem(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={title}
      size="lg"
      onKeyDown={getHotkeyHandler([['mod+Enter', attempt]])}
    >
      <Stack gap="md">
        {children}
        {problem && (
          <Notice tone="danger" title={problem} isAlert>
            {problemDetails}
          </Notice>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Not now
          </Button>
          <Button onClick={attempt} loading={isBusy} disabled={isDisabled} variant={variant}>
            {verb} ⌘↵
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
