'use client'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { chooseEdition } from '@/features/editions/choose-edition'
import { bareId, editionAddress } from '@/lib/document-address'
import { messageOf } from '@/lib/failures'
import { isRefusal, refusalIn } from '@/lib/refusal'

export interface ChosenEdition {
  id: string
  title: string
}

/** The edition that something goes to, as the inputs of the API have it. */
export interface Target {
  edition?: string
  newEdition?: { id: string; title: string; publicNote: string | null }
}

interface Answer {
  __typename: string
  message?: string
  edition?: { id: string }
}

export type Staging = ReturnType<typeof useStaging>

/** Stages something of several changes in the edition one works in, else in a new one, and goes there. */
export function useStaging(edition: ChosenEdition | null, proposedTitle: string) {
  const router = useRouter()
  const [title, setTitle] = useState(proposedTitle.slice(0, 200))
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // Made here, so that an attempt whose answer was lost does not make a second edition when it is sent again.
  const [newId] = useState(() => uuidv7())

  async function attempt(ask: (target: Target) => Promise<Answer>, done: string): Promise<string | null> {
    if (!edition && title.trim() === '') return 'Say in a few words what the new edition is about.'
    const target = edition
      ? { edition: edition.id }
      : { newEdition: { id: newId, title: title.trim(), publicNote: note.trim() || null } }
    const answer = await ask(target)
    if (isRefusal(answer) || !answer.edition) {
      // What was looked at may have changed since: the page is read again, and says what is so now.
      router.refresh()
      return refusalIn(answer)
    }
    const id = bareId(answer.edition.id)
    if (!edition) await chooseEdition(id)
    notifications.show({ message: done })
    router.push(editionAddress(id))
    return null
  }

  return {
    title,
    setTitle,
    note,
    setNote,
    problem,
    isBusy,
    refuse: (sentence: string) => setProblem(sentence),
    async stage(ask: (target: Target) => Promise<Answer>, done: string) {
      if (isBusy) return
      setBusy(true)
      setProblem(null)
      try {
        setProblem(await attempt(ask, done))
      } catch (failure) {
        setProblem(messageOf(failure))
      } finally {
        setBusy(false)
      }
    },
  }
}
