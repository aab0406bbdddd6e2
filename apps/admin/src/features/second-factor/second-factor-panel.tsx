'use client'
import { Button, Group, Stack } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { LoadingLines } from '@/components/loading-lines'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'
import { counted } from '@/lib/wording'
import { BackupCodes } from './backup-codes'
import { CodeDialog } from './code-dialog'
import { type Key, SetUp } from './set-up'

interface State {
  isOn: boolean
  backupCodesLeft: number
}

/** Adds a second factor, or looks after the one there is. */
export function SecondFactorPanel() {
  const [state, setState] = useState<State | null>(null)
  const [key, setKey] = useState<Key | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [asked, setAsked] = useState<'end' | 'renew-backup-codes' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = useCallback(async () => {
    const { data, error } = await reaching(authClient.$fetch<State>('/second-factor', { method: 'GET' }))
    if (error) return setProblem(problemIn(error))
    setState(data)
    setProblem(null)
  }, [])
  useEffect(() => void look(), [look])

  async function begin() {
    setBusy(true)
    const { data, error } = await reaching(
      authClient.$fetch<Key>('/second-factor/begin', { method: 'POST', body: {} }),
    )
    setBusy(false)
    if (error) return setProblem(problemIn(error))
    setKey(data)
  }

  async function settle(backupCodes: string[] | null) {
    setKey(null)
    setAsked(null)
    setCodes(backupCodes)
    await look()
  }

  if (!state && !problem) return <LoadingLines />
  return (
    <Stack gap="sm" align="flex-start">
      {problem && <Notice tone="danger" title={problem} isAlert />}
      {state?.isOn === false && !key && (
        <>
          <div>
            With a second factor, a password or a link alone opens nothing: an app on your telephone shows a
            code that you give besides. A passkey needs none.
          </div>
          <Button onClick={begin} loading={isBusy}>
            Set up an app…
          </Button>
        </>
      )}
      {key && <SetUp secondKey={key} onConfirmed={settle} onCancel={() => setKey(null)} />}
      {state?.isOn && (
        <>
          <div>
            You are asked for a code of your app after your password or link.{' '}
            {counted(state.backupCodesLeft, 'backup code is', 'backup codes are')} left.
          </div>
          <Group gap="xs">
            <Button variant="default" onClick={() => setAsked('renew-backup-codes')}>
              New backup codes…
            </Button>
            <Button variant="default" onClick={() => setAsked('end')}>
              Remove the second factor…
            </Button>
          </Group>
        </>
      )}
      {asked && <CodeDialog act={asked} onClose={() => setAsked(null)} onDone={settle} />}
      <BackupCodes codes={codes} onClose={() => setCodes(null)} />
    </Stack>
  )
}
