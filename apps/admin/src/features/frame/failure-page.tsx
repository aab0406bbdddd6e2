'use client'
import { Button, Group } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import classes from './failure-page.module.css'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

/** Stands in the place of a page that could not be made, and says what to do. */
export function FailurePage({ error, reset }: Props) {
  const router = useRouter()
  const { title, words } = explain(error.digest)

  function again() {
    startTransition(() => {
      router.refresh()
      reset()
    })
  }

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

function explain(digest: string | undefined) {
  if (digest === 'PARLEY_UNREACHABLE') {
    return {
      title: 'Parley does not answer',
      words:
        'The API cannot be reached. Nothing is lost: what is published stays published, and drafts are kept. Whoever runs Parley can see why in the output of npm start.',
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
