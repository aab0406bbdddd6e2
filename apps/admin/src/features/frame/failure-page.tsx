'use client'
import { Button, Group } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef } from 'react'
import { whenReached } from '@/lib/when-reached'
import classes from './failure-page.module.css'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

/** Stands in the place of a page that could not be made, and says what to do; makes way by itself once Parley answers. */
export function FailurePage({ error, reset }: Props) {
  const router = useRouter()
  const { title, words } = explain(error.digest)

  function again() {
    startTransition(() => {
      router.refresh()
      reset()
    })
  }
  const latest = useRef(again)
  latest.current = again

  useEffect(() => {
    if (error.digest !== unreachable) return
    let isLeft = false
    const timer = setTimeout(async () => {
      await whenReached()
      if (!isLeft) latest.current()
    }, pauseMs)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [error])

  return (
    <div className={classes.page} role="alert">
      <h1>{title}</h1>
      <p>{words}</p>
      <Group>
        <Button onClick={again}>Try again</Button>
        <Button variant="default" component="a" href="/">
          Go to the start
        </Button>
      </Group>
      {error.digest && <p className={classes.digest}>Code {error.digest}</p>}
    </div>
  )
}

const unreachable = 'PARLEY_UNREACHABLE'
const pauseMs = 2_000

function explain(digest: string | undefined) {
  if (digest === unreachable) {
    return {
      title: 'Parley does not answer',
      words:
        'The API cannot be reached. Nothing is lost: what is published stays published, and drafts are kept, as is what you typed. This page comes back by itself as soon as it answers. Whoever runs Parley can see why in the output of npm start.',
    }
  }
  if (digest === 'PARLEY_FORBIDDEN') {
    return {
      title: 'This is not yours to see',
      words: 'Ask an administrator for the role that this page takes.',
    }
  }
  return {
    title: 'This page could not be shown',
    words: 'The fault is ours. Try again; when it stays, report it with the code below.',
  }
}
