'use client'

import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import type { FieldConflict } from '@parley/shared/compare/merge'
import { GitMergeIcon } from '@primer/octicons-react'
import { useEffect, useRef, useState } from 'react'
import { PlacedItems } from '@/components/placed-items'
import classes from '../document-form.module.css'
import type { ConflictWords } from '../saving/save-transport'

export type Choice = 'mine' | 'theirs' | 'base' | 'anew'

interface ConflictPanelProps {
  conflicts: readonly FieldConflict[]
  wordsOf(conflict: FieldConflict): ConflictWords
  /** Puts a side into the form; to write anew the cursor goes to the field. */
  onChoose(conflict: FieldConflict, choice: Choice): void
  onDone(): void
}

const choices = ['mine', 'theirs', 'base', 'anew'] as const satisfies readonly Choice[]

const choiceLabels: Record<Choice, string> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  base: 'Leave it as before',
  anew: 'Write anew',
}

const sides = { base: 'Before', theirs: 'Theirs', mine: 'Mine' } as const

/** Fields that somebody else changed as well: what it was, theirs and mine, to choose from. */
export function ConflictPanel({ conflicts, wordsOf, onChoose, onDone }: ConflictPanelProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const left = conflicts.filter(({ path }) => !chosen[path]).length

  return (
    <Alert
      color="ochre"
      variant="outline"
      icon={<GitMergeIcon aria-hidden />}
      title="Somebody else changed the same fields while you were writing"
      ref={heading}
      tabIndex={-1}
      role="region"
      aria-label="Conflicts"
    >
      <Stack gap="md">
        <Text size="sm">
          Nothing of yours is lost: it stands in the form. Choose for each field what shall stand.
        </Text>
        {conflicts.map((conflict) => {
          const words = wordsOf(conflict)
          return (
            <Stack key={conflict.path} gap={6} role="group" aria-label={words.label}>
              <Text fw={600} size="sm">
                {words.label}
              </Text>
              <div className={classes.sides}>
                {(['base', 'theirs', 'mine'] as const).map((side) => (
                  <div key={side} className={classes.side}>
                    <Text size="xs" fw={600}>
                      {sides[side]}
                    </Text>
                    {words.orders ? (
                      <PlacedItems items={words.orders[side]} />
                    ) : (
                      <Text size="sm">{words[side]}</Text>
                    )}
                  </div>
                ))}
              </div>
              <Group gap="xs">
                {choices.map((choice) => (
                  <Button
                    key={choice}
                    size="compact-sm"
                    variant={chosen[conflict.path] === choice ? 'filled' : 'default'}
                    aria-pressed={chosen[conflict.path] === choice}
                    onClick={() => {
                      setChosen({ ...chosen, [conflict.path]: choice })
                      onChoose(conflict, choice)
                    }}
                  >
                    {choice === 'anew' && words.orders ? 'Arrange anew' : choiceLabels[choice]}
                  </Button>
                ))}
              </Group>
            </Stack>
          )
        })}
        <Group gap="sm">
          <Button onClick={onDone} disabled={left > 0}>
            Save what I chose
          </Button>
          {left > 0 && (
            <Text size="sm">
              {left} {left === 1 ? 'field' : 'fields'} left to choose
            </Text>
          )}
        </Group>
      </Stack>
    </Alert>
  )
}
