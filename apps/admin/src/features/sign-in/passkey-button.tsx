'use client'
import { Button } from '@mantine/core'
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

/** Signs in with a passkey, which the browser asks the device for. Nothing where the browser knows none. */
export function PasskeyButton({ next }: { next: string }) {
  const [isOffered, setOffered] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setOffered(browserSupportsWebAuthn()), [])

  async function signIn() {
    setBusy(true)
    setProblem(null)
    const failure = await trySignIn()
    if (failure === null) return window.location.assign(next)
    setProblem(failure)
    setBusy(false)
  }

  if (!isOffered) return null
  return (
    <>
      <Button variant="default" size="sm" loading={isBusy} onClick={signIn}>
        Use a passkey
      </Button>
      {problem && <Notice tone="danger" title={problem} isAlert />}
    </>
  )
}

/** Null when it worked, else what to tell the person. */
async function trySignIn(): Promise<string | null> {
  const begun = await reaching(
    authClient.$fetch<Parameters<typeof startAuthentication>[0]['optionsJSON']>('/passkey/begin-sign-in', {
      method: 'POST',
      body: {},
    }),
  )
  if (begun.error) return problemIn(begun.error)
  try {
    const response = await startAuthentication({ optionsJSON: begun.data })
    const { error } = await reaching(
      authClient.$fetch('/passkey/sign-in', { method: 'POST', body: { response } }),
    )
    if (!error) return null
    return error.status === 401 ? 'This passkey opens nothing here. Sign in another way.' : problemIn(error)
  } catch {
    return 'No passkey was used. Try again, or sign in another way.'
  }
}
