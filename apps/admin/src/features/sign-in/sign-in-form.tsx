'use client'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'
import { MailLinkButton } from './mail-link-button'
import { PasskeyButton } from './passkey-button'
import type { WaysIn } from './read-ways-in'

interface Props {
  ways: WaysIn
  /** Where the person was going. */
  next: string
}

/** Signs in with e-mail and password, by a link that is mailed, or with a passkey. */
export function SignInForm({ ways, next }: Props) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function signIn(event: FormEvent) {
    event.preventDefault()
    if (email.trim() === '' || password === '')
      return setProblem('Write your e-mail address and your password.')
    setBusy(true)
    setProblem(null)
    const { isCodeDue, problem } = await trySignIn(email.trim(), password)
    if (!problem) {
      const code = `/sign-in/code?next=${encodeURIComponent(next)}`
      return window.location.assign(isCodeDue ? code : next)
    }
    setProblem(problem)
    setBusy(false)
  }

  return (
    <form onSubmit={signIn} noValidate>
      <Stack gap="sm">
        {problem && <Notice tone="danger" title={problem} isAlert />}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={isBusy}>
          Sign in
        </Button>
        {ways.mail && <MailLinkButton email={email.trim()} />}
        <PasskeyButton next={next} />
      </Stack>
    </form>
  )
}

/** Whether a code is still due, or what to tell the person. */
async function trySignIn(
  email: string,
  password: string,
): Promise<{ isCodeDue?: boolean; problem?: string }> {
  const { data, error } = await reaching(
    authClient.$fetch<{ isCodeDue: boolean }>('/sign-in/email', {
      method: 'POST',
      body: { email, password },
    }),
  )
  if (!error) return data
  const isKnown = error.status === 429 || error.status >= 500
  return { problem: isKnown ? problemIn(error) : 'This e-mail address and password do not go together.' }
}
