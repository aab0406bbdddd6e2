'use client'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { renderSVG } from 'uqr'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'
import classes from './second-factor.module.css'

export interface Key {
  secret: string
  uri: string
}

interface Props {
  secondKey: Key
  onConfirmed: (backupCodes: string[]) => void
  onCancel: () => void
}

/** Shows the key for an app, as a picture and as text, and waits for the first code of it. */
export function SetUp({ secondKey: { secret, uri }, onConfirmed, onCancel }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function confirm(event: FormEvent) {
    event.preventDefault()
    if (code.trim() === '') return setProblem('Write the code that your app shows.')
    setBusy(true)
    const { data, error } = await reaching(
      authClient.$fetch<{ backupCodes: string[] }>('/second-factor/confirm', {
        method: 'POST',
        body: { code },
      }),
    )
    setBusy(false)
    if (error) return setProblem(problemIn(error))
    onConfirmed(data.backupCodes)
  }

  return (
    <form onSubmit={confirm} noValidate>
      <Stack gap="sm" maw="24rem">
        <div>Scan this with an authenticator app, or type the key into it.</div>
        {/* Drawn from the key alone, by a library that draws squares. */}
        <div
          className={classes.picture}
          role="img"
          aria-label="The key for your app, as a QR code"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: an SVG of squares, of nobody's words
          dangerouslySetInnerHTML={{ __html: renderSVG(uri, { border: 2 }) }}
        />
        <TextInput
          label="Key"
          readOnly
          value={secret.match(/.{1,4}/g)?.join(' ') ?? secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        {problem && <Notice tone="danger" title={problem} isAlert />}
        <TextInput
          label="Code"
          description="The six digits that the app shows now."
          autoComplete="one-time-code"
          value={code}
          data-autofocus
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>
            Ask for a code from now on
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
