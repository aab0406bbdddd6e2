'use client'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useState } from 'react'
import { LoadingLines } from '@/components/loading-lines'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { Notice } from '@/components/notice'
import { type AuthAnswer, problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'
import { isThisMachine } from '@/lib/network-address'
import { nameBrowser } from './name-browser'
import classes from './sessions-panel.module.css'

interface Session {
  id: string
  token: string
  createdAt: Date
  userAgent?: string | null
  ipAddress?: string | null
  begunWith?: string | null
}

/** Each browser in which somebody is signed in, and the way to sign out of it from here. */
export function SessionsPanel() {
  const [sessions, setSessions] = useState<Session[] | null>(null)
  const [here, setHere] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = useCallback(async () => {
    const [own, all] = await Promise.all([
      reaching(authClient.getSession()),
      reaching(authClient.listSessions()),
    ])
    if (all.error) return setProblem(problemIn(all.error))
    setHere(own.data?.session.id ?? '')
    const whole = all.data.filter((session: Session) => !session.begunWith)
    setSessions(whole.toSorted((one, other) => +new Date(other.createdAt) - +new Date(one.createdAt)))
    setProblem(null)
  }, [])
  useEffect(() => void look(), [look])

  async function end(act: () => Promise<AuthAnswer>, done: string) {
    setBusy(true)
    const { error } = await reaching(act())
    setBusy(false)
    if (error) return setProblem(problemIn(error))
    notifications.show({ message: done })
    await look()
  }

  if (!sessions && !problem) return <LoadingLines />
  const others = (sessions ?? []).filter(({ id }) => id !== here)
  return (
    <>
      {problem && <Notice tone="danger" title={problem} isAlert />}
      <ul className={classes.rows}>
        {(sessions ?? []).map(({ id, token, createdAt, userAgent, ipAddress }) => {
          const browser = nameBrowser(userAgent ?? '')
          return (
            <li key={id} className={classes.row}>
              <div className={classes.words}>
                <strong>{browser}</strong> {id === here && <Mark tone="accent">This browser</Mark>}
                <div className={classes.details}>
                  Signed in <Moment at={new Date(createdAt).toISOString()} />
                  {ipAddress && !isThisMachine(ipAddress) && ` from ${ipAddress}`}
                </div>
              </div>
              {id !== here && (
                <Button
                  variant="default"
                  disabled={isBusy}
                  aria-label={`Sign out of ${browser}`}
                  onClick={() => end(() => authClient.revokeSession({ token }), `Signed out of ${browser}.`)}
                >
                  Sign out
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <Button
          variant="default"
          mt="sm"
          disabled={isBusy}
          onClick={() => end(() => authClient.revokeOtherSessions(), 'Signed out everywhere else.')}
        >
          Sign out everywhere else
        </Button>
      )}
    </>
  )
}
