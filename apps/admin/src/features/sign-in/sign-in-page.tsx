import type { ReactNode } from 'react'
import { Notice } from '@/components/notice'
import classes from './sign-in-page.module.css'

interface Props {
  /** What the link said that did not work. */
  error: string | null
  children: ReactNode
  after?: ReactNode
}

/** Where people come in. */
export function SignInPage({ error, children, after }: Props) {
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.brand}>Parley</p>
        <h1 className={classes.title}>Sign in</h1>
        {error && (
          <Notice tone="danger" title={titleFor(error)} isAlert>
            {wordsFor(error)}
          </Notice>
        )}
        {children}
        {after}
      </div>
    </main>
  )
}

function titleFor(error: string): string {
  if (error === 'INVALID_LINK') return 'This link was used before, is too old, or is not complete'
  if (error === 'NOT_ALLOWED') return 'You no longer work here'
  if (error === 'SIGNED_OUT') return 'You are signed out'
  return 'The link did not work'
}

function wordsFor(error: string): string {
  if (error === 'NOT_ALLOWED') return 'Your account was deactivated. Ask an administrator.'
  if (error === 'SIGNED_OUT')
    return 'Sign in again to go on where you were. What you typed is kept in this browser.'
  return 'A link works once, and not for long. Sign in with your password, or ask an administrator for a new link. Start Parley again to print a new one for the first administrator.'
}
