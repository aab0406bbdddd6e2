'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { MarkedWords } from '@/components/marked-words'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { ConflictSide, ConflictWordsFragment } from '@/lib/graphql/generated/graphql'
import classes from './conflict-choices.module.css'

type Conflict = ConflictWordsFragment['conflicts'][number]

interface Props {
  editionId: string
  document: ConflictWordsFragment
  mayStage: boolean
}

/** Base, theirs and mine of each conflict in a document, and the choice; all of a document are settled together. */
export function ConflictChoices({ editionId, document, mayStage }: Props) {
  const { act, isBusy } = useAct()
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictSide>>>({})
  const { kind, documentId, lock, conflicts } = document
  const open = conflicts.filter(({ path }) => !choices[path]).length

  const settle = () =>
    act(async () => {
      const chosen = conflicts.flatMap(({ path }) => {
        const take = choices[path]
        return take ? [{ path, take }] : []
      })
      const input = { edition: editionId, kind, id: documentId, lock, choices: chosen }
      return (await askFromBrowser(resolveDocument, { input })).resolveConflict
    }, 'Settled.')

  return (
    <>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.path} className={classes.conflict} disabled={!mayStage}>
          <legend className={classes.label}>
            {conflict.label} <span className={classes.reason}>{reasons[conflict.reason]}</span>
          </legend>
          <div className={classes.sides}>
            <div className={classes.side}>
              <span className={classes.name}>Before both</span>
              <p>{conflict.baseText || 'Nothing'}</p>
            </div>
            <Choice
              conflict={conflict}
              side="THEIRS"
              chosen={choices[conflict.path]}
              onChoose={(take) => setChoices({ ...choices, [conflict.path]: take })}
            />
            <Choice
              conflict={conflict}
              side="MINE"
              chosen={choices[conflict.path]}
              onChoose={(take) => setChoices({ ...choices, [conflict.path]: take })}
            />
          </div>
        </fieldset>
      ))}
      {mayStage && (
        <Button onClick={settle} loading={isBusy} disabled={open > 0}>
          {open > 0 ? `Choose ${open} more` : 'Settle with these choices'}
        </Button>
      )}
    </>
  )
}

interface ChoiceProps {
  conflict: Conflict
  side: ConflictSide
  chosen: ConflictSide | undefined
  onChoose: (side: ConflictSide) => void
}

function Choice({ conflict, side, chosen, onChoose }: ChoiceProps) {
  const words = side === 'THEIRS' ? conflict.theirsText : conflict.mineText
  return (
    <label className={classes.side} data-is-chosen={chosen === side}>
      <span className={classes.name}>
        <input
          type="radio"
          name={`conflict ${conflict.path}`}
          checked={chosen === side}
          onChange={() => onChoose(side)}
        />
        {side === 'THEIRS' ? 'Theirs, as published' : 'Mine, in this edition'}
      </span>
      <MarkedWords before={conflict.baseText} after={words} />
    </label>
  )
}

const reasons: Record<Conflict['reason'], string> = {
  BOTH_CHANGED: 'both changed it',
  ORDER: 'both changed the order',
  REMOVED_AND_EDITED: 'one removed it, the other changed it',
  WITHDRAWN_AND_EDITED: 'one withdrew it, the other changed it',
}

const resolveDocument = graphql(`
  mutation ResolveConflict($input: ResolveConflictInput!) {
    resolveConflict(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
