'use client'
import { Button, type ButtonProps, Group, Modal, Stack, Textarea } from '@mantine/core'
import { getHotkeyHandler, useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Notice } from '@/components/notice'
import { messageOf } from '@/lib/failures'
import { isRefusal, refusalIn } from '@/lib/refusal'

interface Props {
  /** On the button; the dialog opens for it. */
  verb: string
  variant?: ButtonProps['variant']
  title: string
  /** What will happen. */
  words: ReactNode
  label: string
  description: string
  /** True where it cannot be done without saying why. */
  isRequired?: boolean
  /** Said when it is done. */
  done: string
  /** The address asks for the dialog. */
  isAskedFor?: boolean
  onAsked?: () => void
  act: (note: string) => Promise<{ __typename: string }>
}

/** Takes a decision along with a few words on it. ⌘↵ says yes, Escape says no; what was typed stays when it fails. */
export function NoteButton({
  verb,
  variant = 'default',
  isRequired = false,
  isAskedFor = false,
  ...props
}: Props) {
  const { title, words, label, description, done, onAsked, act } = props
  const router = useRouter()
  const [isOpenHere, dialog] = useDisclosure(false)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function close() {
    dialog.close()
    setProblem(null)
    if (isAskedFor) onAsked?.()
  }

  async function decide() {
    if (isBusy) return
    if (isRequired && note.trim() === '') return setProblem(`${label}: write a sentence.`)
    setBusy(true)
    setProblem(null)
    try {
      const answer = await act(note.trim())
      // What the person looks at may have changed since: the page is read again in any case.
      router.refresh()
      if (isRefusal(answer)) return setProblem(refusalIn(answer))
      notifications.show({ message: done })
      setNote('')
      close()
    } catch (failure) {
      setProblem(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button variant={variant} onClick={dialog.open}>
        {verb}…
      </Button>
      <Modal opened={isOpenHere || isAskedFor} onClose={close} title={title} size="lg">
        <Stack gap="md" onKeyDown={getHotkeyHandler([['mod+Enter', decide]])}>
          <div>{words}</div>
          <Textarea
            label={label}
            description={description}
            autosize
            minRows={2}
            maxLength={2000}
            required={isRequired}
            value={note}
            data-autofocus
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {problem && <Notice tone="danger" title={problem} isAlert />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              Not now
            </Button>
            <Button onClick={decide} loading={isBusy}>
              {verb} ⌘↵
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
