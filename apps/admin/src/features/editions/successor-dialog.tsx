'use client'
import type { MergeSide } from '@parley/shared/actors/effect'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { type Clash, ClashChoice } from '@/features/actors/clash-choice'
import { counted } from '@/lib/wording'
import classes from './successor-dialog.module.css'

/** What stands in the way of using a successor until somebody chooses. */
export interface Clashing {
  lock: number
  clashes: readonly Clash[]
}

/** The choices, for the state of the document that was looked at. */
export interface SuccessorChoices {
  lock: number
  choices: Array<{ path: string; take: MergeSide }>
}

interface Props {
  /** Of the document that refers to both. */
  title: string
  names: { from: string; into: string }
  clashing: Clashing
  isOpen: boolean
  onClose: () => void
  /** Uses it as chosen; true when that worked. */
  onChosen: (settled: SuccessorChoices) => Promise<boolean>
}

/** Asks whose words are to stand where a document says something of what went and of what took its place. */
export function SuccessorDialog({ title, names, clashing, isOpen, onClose, onChosen }: Props) {
  const { lock, clashes } = clashing
  const [chosen, setChosen] = useState<ReadonlyMap<string, MergeSide>>(new Map())

  async function decide(): Promise<string | null> {
    const choices = clashes.flatMap(({ path }) => {
      const take = chosen.get(path)
      return take ? [{ path, take }] : []
    })
    const left = clashes.length - choices.length
    if (left > 0) return `${counted(left, 'choice')} ${left === 1 ? 'is' : 'are'} still to be made.`
    // A refusal is said by whoever does it; what was chosen stays.
    if (await onChosen({ lock, choices })) onClose()
    return null
  }

  return (
    <DecisionDialog
      title={`Use “${names.into}” in “${title}”`}
      isOpen={isOpen}
      onClose={onClose}
      verb={`Use “${names.into}”`}
      decide={decide}
    >
      <p className={classes.words}>
        It says something of “{names.from}” and of “{names.into}” that becomes one. Nothing was changed yet.
      </p>
      <div className={classes.clashes}>
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.path}
            clash={clash}
            names={names}
            chosen={chosen.get(clash.path) ?? null}
            onChoose={(side) => setChosen((before) => new Map(before).set(clash.path, side))}
          />
        ))}
      </div>
    </DecisionDialog>
  )
}
