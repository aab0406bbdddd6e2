'use client'
import { Radio, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { labelOf } from '@parley/shared/content/terms'
import { type EditionState, editionStates, isApprovedState } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { DecisionDialog } from '@/components/decision-dialog'
import { ProseLink } from '@/components/links'
import { askFromBrowser } from '@/lib/browser-client'
import { editionAddress } from '@/lib/document-address'
import { isRefusal, refusalIn } from '@/lib/refusal'
import { BringConflict } from './bring-conflict'
import classes from './bring-dialog.module.css'
import { type BringAnswer, copyDocument, createDocument, moveDocument } from './bring-documents'

export type Verb = 'MOVE' | 'COPY'

export interface BroughtChange {
  edition: { id: string; title: string }
  kind: DocumentKind
  id: string
  lock: number
  title: string
}

export interface OtherEdition {
  id: string
  title: string
  state: EditionState
  createdBy: string
}

interface Props {
  change: BroughtChange
  others: readonly OtherEdition[]
  verb: Verb
  isOpen: boolean
  onClose: () => void
}

/** Asks which edition a change goes to, brings it there, and says what came of it. */
export function BringDialog({ change, others, verb, isOpen, onClose }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(others[0]?.id ?? newEdition)
  const [title, setTitle] = useState('')
  // Made here, so that an attempt whose answer was lost does not make a second edition when it is sent again.
  const [newId, setNewId] = useState(() => uuidv7())
  const [conflicts, setConflicts] = useState<Conflicts>([])
  const words = wordsOf[verb]
  const isNew = chosen === newEdition
  const target = isNew ? { id: newId, title: title.trim() } : others.find(({ id }) => id === chosen)
  const approved = others.find(({ id, state }) => id === chosen && isApprovedState(state))

  function choose(id: string) {
    setConflicts([])
    setChosen(id)
  }

  async function bring() {
    setConflicts([])
    if (!target) return 'Choose an edition.'
    if (isNew) {
      if (target.title === '') return 'Say in a few words what the new edition is about.'
      const { createEdition } = await askFromBrowser(createDocument, { input: target })
      if (isRefusal(createEdition)) return refusalIn(createEdition)
    }
    const answer = await send(verb, change, target.id)
    // What the person looks at may have changed since: the page is read again in any case.
    router.refresh()
    if (isRefusal(answer)) {
      setConflicts(answer.conflicts ?? [])
      if (!isNew) return refusalIn(answer)
      setChosen(newId)
      setNewId(uuidv7())
      return `${refusalIn(answer)} “${target.title}” is made, and is empty.`
    }
    notifications.show({
      autoClose: 12_000,
      message: (
        <>
          “{change.title}” is {words.done} “
          <ProseLink href={editionAddress(target.id)}>{target.title}</ProseLink>”.
        </>
      ),
    })
    setNewId(uuidv7())
    setTitle('')
    onClose()
    return null
  }

  return (
    <DecisionDialog
      title={`${words.verb} “${change.title}” to another edition`}
      isOpen={isOpen}
      onClose={onClose}
      verb={words.verb}
      decide={bring}
      problemDetails={
        target &&
        conflicts.length > 0 && (
          <BringConflict conflicts={conflicts} here={change.edition} there={target} onLeave={onClose} />
        )
      }
    >
      <p className={classes.words}>{words.meaning}</p>
      <Radio.Group label="The edition it goes to" value={chosen} onChange={choose}>
        <Stack gap="xs" className={classes.editions}>
          {others.map(({ id, title, state, createdBy }) => (
            <Radio
              key={id}
              classNames={{ radio: classes.radio }}
              value={id}
              label={title}
              description={`${labelOf(editionStates, state)} · ${createdBy}`}
              data-autofocus={id === chosen || undefined}
            />
          ))}
          <Radio
            classNames={{ radio: classes.radio }}
            value={newEdition}
            label="New edition…"
            data-autofocus={isNew || undefined}
          />
        </Stack>
      </Radio.Group>
      {isNew && (
        <TextInput
          label="What the new edition is about"
          placeholder="Second day of the Moscow talks"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      )}
      {approved && (
        <p className={classes.words}>
          “{approved.title}” is {labelOf(editionStates, approved.state).toLowerCase()}: what is added to it
          takes it back into review.
        </p>
      )}
    </DecisionDialog>
  )
}

async function send(
  verb: Verb,
  { edition, kind, id, lock }: BroughtChange,
  to: string,
): Promise<BringAnswer> {
  const input = { from: edition.id, kind, id, lock, to }
  if (verb === 'MOVE') return (await askFromBrowser(moveDocument, { input })).moveChange
  return (await askFromBrowser(copyDocument, { input })).copyChange
}

type Conflicts = NonNullable<BringAnswer['conflicts']>

const newEdition = 'NEW'

const wordsOf: Record<Verb, { verb: string; done: string; meaning: string }> = {
  MOVE: {
    verb: 'Move',
    done: 'moved to',
    meaning: 'It leaves this edition. Where the other one changes the document too, both are merged.',
  },
  COPY: {
    verb: 'Copy',
    done: 'copied to',
    meaning:
      'It stays in this edition, too. Where the other one changes the document as well, both are merged.',
  },
}
