'use client'
import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

/** Asks for the code that somebody owes who has a second factor, then goes to where they were going. */
export function CodeForm({ next }: { next: string }) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function giveCode(event: FormEvent) {
    event.preventDefault()
    if (code.trim() === '') return setProblem('Write the code that your app shows.')
    setBusy(true)
    setProblem(null)
    const { error } = await reaching(
      authClient.$fetch('/second-factor/give-code', { method: 'POST', body: { code } }),
    )
    if (!error) return window.location.assign(next)
    setProblem(
      error.status === 401
        ? 'This took too long. Start again with your password or a new link.'
        : problemIn(error),
    )
    setBusy(false)
  }

  return (
    <form onSubmit={giveCode} noValidate>
      <Stack gap="sm">
        {problem && <Notice tone="danger" title={problem} isAlert />}
        <TextInput
          label="Code"
          description="The six digits that your authenticator app shows now, or one of your backup codes."
          inputMode="text"
          autoComplete="one-time-code"
          value={code}
          data-autofocus
          autoFocus
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={isBusy}>
          Continue
        </Button>
        <Anchor href="/sign-in" size="sm">
          Start again
        </Anchor>
        <div style={{ fontSize: '0.8125rem', color: 'var(--ink-soft)' }}>
          Lost both? An administrator can take your second factor away.
        </div>
      </Stack>
    </form>
  )
}
