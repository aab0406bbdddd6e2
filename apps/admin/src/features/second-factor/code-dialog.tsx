'use client'
import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

interface Props {
  act: keyof typeof acts
  onClose: () => void
  /** With new backup codes, where that was asked for. */
  onDone: (backupCodes: string[] | null) => void
}

/** Asks for a code before something is done to a second factor. */
export function CodeDialog({ act, onClose, onDone }: Props) {
  const [code, setCode] = useState('')
  const { title, words, verb, done } = acts[act]

  async function decide() {
    const { data, error } = await reaching(
      authClient.$fetch<{ backupCodes?: string[] }>(`/second-factor/${act}`, {
        method: 'POST',
        body: { code },
      }),
    )
    if (error) return problemIn(error)
    if (done) notifications.show({ message: done })
    onDone(data.backupCodes ?? null)
    return null
  }

  return (
    <DecisionDialog title={title} isOpen onClose={onClose} verb={verb} decide={decide}>
      <div>{words}</div>
      <TextInput
        label="Code"
        description="Of your app, or a backup code."
        autoComplete="one-time-code"
        required
        value={code}
        data-autofocus
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </DecisionDialog>
  )
}

const acts = {
  end: {
    title: 'Remove the second factor',
    words: 'Your password or a link alone signs you in from then on.',
    verb: 'Remove it',
    done: 'Your second factor is removed.',
  },
  'renew-backup-codes': {
    title: 'New backup codes',
    words: 'The ones you have now work no more.',
    verb: 'Make new codes',
    done: null,
  },
} as const
