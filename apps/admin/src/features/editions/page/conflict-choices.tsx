'use client'
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { MarkedWords } from '@/components/marked-words'
import { PlacedItems } from '@/components/placed-items'
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
            {sides.map((side) => (
              <Choice
                key={side}
                conflict={conflict}
                side={side}
                isChosen={choices[conflict.path] === side}
                onChoose={() => setChoices({ ...choices, [conflict.path]: side })}
              />
            ))}
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
  isChosen: boolean
  onChoose: () => void
}

function Choice({ conflict, side, isChosen, onChoose }: ChoiceProps) {
  const says = useId()
  return (
    <div className={classes.side} data-is-chosen={isChosen}>
      <label className={classes.name}>
        <input
          type="radio"
          name={`conflict ${conflict.path}`}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={says}
        />
        {sideLabels[side]}
      </label>
      <div id={says}>
        <SaidBySide conflict={conflict} side={side} />
      </div>
    </div>
  )
}

function SaidBySide({ conflict, side }: { conflict: Conflict; side: ConflictSide }) {
  const { orders, baseText, theirsText, mineText } = conflict
  if (orders) {
    const { base, theirs, mine } = orders
    return <PlacedItems items={{ BASE: base, THEIRS: theirs, MINE: mine }[side]} />
  }
  if (side === 'BASE') return <p>{baseText || 'Nothing'}</p>
  return <MarkedWords before={baseText} after={side === 'THEIRS' ? theirsText : mineText} />
}

const sides = ['BASE', 'THEIRS', 'MINE'] as const satisfies readonly ConflictSide[]

const sideLabels: Record<ConflictSide, string> = {
  BASE: 'Before both',
  THEIRS: 'Theirs, as published',
  MINE: 'Mine, in this edition',
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
