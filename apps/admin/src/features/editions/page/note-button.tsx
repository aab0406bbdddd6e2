'use client'
import { Button, type ButtonProps, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
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

/** Takes a decision along with a few words on it. */
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

  function close() {
    dialog.close()
    if (isAskedFor) onAsked?.()
  }

  async function decide() {
    if (isRequired && note.trim() === '') return `${label}: write a sentence.`
    const answer = await act(note.trim())
    // What the person looks at may have changed since: the page is read again in any case.
    router.refresh()
    if (isRefusal(answer)) return refusalIn(answer)
    notifications.show({ message: done })
    setNote('')
    close()
    return null
  }

  return (
    <>
      <Button variant={variant} onClick={dialog.open}>
        {verb}…
      </Button>
      <DecisionDialog
        title={title}
        isOpen={isOpenHere || isAskedFor}
        onClose={close}
        verb={verb}
        decide={decide}
      >
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
      </DecisionDialog>
    </>
  )
}
