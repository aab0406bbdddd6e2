'use client'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { confirmAct } from '@/components/confirm-act'
import { LoadingLines } from '@/components/loading-lines'
import { Moment } from '@/components/moment'
import { Notice } from '@/components/notice'
import classes from '@/components/rows.module.css'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

interface Passkey {
  id: string
  name: string
  createdAt: string
  lastUsedAt: string | null
}

/** The devices that somebody signs in with, and the way to add one. */
export function PasskeysPanel() {
  const [passkeys, setPasskeys] = useState<Passkey[] | null>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = useCallback(async () => {
    const { data, error } = await reaching(authClient.$fetch<Passkey[]>('/passkey/list', { method: 'GET' }))
    if (error) return setProblem(problemIn(error))
    setPasskeys(data)
  }, [])
  useEffect(() => void look(), [look])

  async function add(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return setProblem('Say what the device is called first, such as “My telephone”.')
    setBusy(true)
    const failure = await tryToAdd(name)
    setBusy(false)
    setProblem(failure)
    if (failure) return
    setName('')
    notifications.show({ message: 'The passkey is added.' })
    await look()
  }

  async function remove(id: string) {
    const { error } = await reaching(authClient.$fetch('/passkey/remove', { method: 'POST', body: { id } }))
    setProblem(error ? problemIn(error) : null)
    await look()
  }

  if (!passkeys && !problem) return <LoadingLines />
  return (
    <Stack gap="sm">
      <div>
        A passkey signs you in by your fingerprint, your face or the PIN of a device, without a password or a
        code.
      </div>
      {(passkeys ?? []).length > 0 && (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {(passkeys ?? []).map((passkey) => (
            <li key={passkey.id} className={classes.row}>
              <div className={classes.words}>
                <strong>{passkey.name}</strong>
                <div className={classes.details}>
                  Added <Moment at={passkey.createdAt} isShort />
                  {passkey.lastUsedAt ? (
                    <>
                      , last used <Moment at={passkey.lastUsedAt} />
                    </>
                  ) : (
                    ', not used yet'
                  )}
                </div>
              </div>
              <Button
                variant="default"
                aria-label={`Remove ${passkey.name}`}
                onClick={() =>
                  confirmAct({
                    title: `Remove ${passkey.name}?`,
                    words:
                      'It no longer signs you in. Remove it from the device too, which keeps it otherwise.',
                    verb: 'Remove the passkey',
                    isDangerous: true,
                    onConfirm: () => remove(passkey.id),
                  })
                }
              >
                Remove…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice tone="danger" title={problem} isAlert />}
      <form onSubmit={add} noValidate>
        <Group gap="xs" align="flex-end">
          <TextInput
            label="Name of the device"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={isBusy}>
            Add a passkey
          </Button>
        </Group>
      </form>
    </Stack>
  )
}

/** Null when it worked, else what to tell the person. */
async function tryToAdd(name: string): Promise<string | null> {
  if (!browserSupportsWebAuthn()) return 'This browser knows no passkeys. Try another, or another device.'
  const begun = await reaching(
    authClient.$fetch<Parameters<typeof startRegistration>[0]['optionsJSON']>('/passkey/begin-adding', {
      method: 'POST',
      body: {},
    }),
  )
  if (begun.error) return problemIn(begun.error)
  try {
    const response = await startRegistration({ optionsJSON: begun.data })
    const { error } = await reaching(
      authClient.$fetch('/passkey/add', { method: 'POST', body: { name, response } }),
    )
    return error && problemIn(error)
  } catch (failure) {
    const isKnown = failure instanceof Error && failure.name === 'InvalidStateError'
    return isKnown ? 'This device has a passkey for you already.' : 'No passkey was made. Try again.'
  }
}
