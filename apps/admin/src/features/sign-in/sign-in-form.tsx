'use client'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Notice } from '@/components/notice'
import { authClient } from '@/lib/auth-client'
import { MailLinkButton } from './mail-link-button'
import type { WaysIn } from './read-ways-in'

interface Props {
  ways: WaysIn
  /** Where the person was going. */
  next: string
}

/** Signs in with e-mail and password, or has a link mailed. */
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
    const problem = await trySignIn(email.trim(), password)
    if (problem === null) return window.location.assign(next)
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
      </Stack>
    </form>
  )
}

/** Null when it worked, else what to tell the person. */
async function trySignIn(email: string, password: string): Promise<string | null> {
  try {
    const { error } = await authClient.signIn.email({ email, password })
    if (!error) return null
    if (error.status === 429) return 'Too many tries. Wait a minute, then try again.'
    if (error.status >= 500) return 'Parley does not answer. Try again in a moment.'
    return 'This e-mail address and password do not go together.'
  } catch {
    return 'Parley cannot be reached. Check the connection and try again.'
  }
}
