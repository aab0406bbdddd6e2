'use client'
import { Button, Group } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { modals } from '@mantine/modals'
import type { ReactNode } from 'react'

interface Question {
  title: string
  words: ReactNode
  verb: string
  isDangerous?: boolean
  onConfirm: () => unknown
}

/** Asks before something that is hard to take back. ⌘↵ says yes, Escape says no. */
export function confirmAct({ title, ...question }: Question) {
  modals.open({ title, children: <Answer {...question} /> })
}

function Answer({ words, verb, isDangerous = false, onConfirm }: Omit<Question, 'title'>) {
  const confirm = () => {
    modals.closeAll()
    onConfirm()
  }
  useHotkeys([['mod+Enter', confirm]])
  return (
    <>
      <div style={{ marginBottom: '1rem' }}>{words}</div>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => modals.closeAll()}>
          Not now
        </Button>
        <Button color={isDangerous ? 'red' : undefined} onClick={confirm} data-autofocus>
          {verb}
        </Button>
      </Group>
    </>
  )
}
