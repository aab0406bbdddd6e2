'use client'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { leastPasswordLength } from '@parley/shared/password'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { LoadingLines } from '@/components/loading-lines'
import { Notice } from '@/components/notice'
import { type AuthAnswer, problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

/** Sets a first password, or changes the one there is; every other browser is signed out by a change. */
export function PasswordPanel({ email }: { email: string }) {
  const [hasPassword, setHasPassword] = useState<boolean | null>(null)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = useCallback(async () => {
    const { data, error } = await reaching(authClient.listAccounts())
    if (error) return setProblem(problemIn(error))
    setHasPassword(data.some(({ providerId }) => providerId === 'credential'))
  }, [])
  useEffect(() => void look(), [look])

  async function save(event: FormEvent) {
    event.preventDefault()
    if (hasPassword && current === '') return setProblem('Write the password you have now, too.')
    if (next.length < leastPasswordLength)
      return setProblem(`A password has at least ${leastPasswordLength} characters.`)
    setBusy(true)
    setProblem(null)
    const { error } = await reaching(send(hasPassword === true, current, next))
    setBusy(false)
    if (error) return setProblem(problemIn(error))
    notifications.show({
      message: hasPassword
        ? 'Your password is changed. Other browsers are signed out.'
        : 'Your password is set.',
    })
    setCurrent('')
    setNext('')
    setHasPassword(true)
  }

  if (hasPassword === null && !problem) return <LoadingLines />
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm" maw="24rem">
        {!hasPassword && <div>With a password you can sign in again without a link.</div>}
        {problem && <Notice tone="danger" title={problem} isAlert />}
        {/* For the password managers, which file a password under a name. */}
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        {hasPassword && (
          <PasswordInput
            label="Password you have now"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        )}
        <PasswordInput
          label="New password"
          description={`At least ${leastPasswordLength} characters. Three or four words in a row are easy to keep.`}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          {hasPassword ? 'Change the password' : 'Set the password'}
        </Button>
      </Stack>
    </form>
  )
}

function send(hasPassword: boolean, currentPassword: string, newPassword: string): Promise<AuthAnswer> {
  return hasPassword
    ? authClient.changePassword({ currentPassword, newPassword, revokeOtherSessions: true })
    : authClient.$fetch('/set-password', { method: 'POST', body: { newPassword } })
}
