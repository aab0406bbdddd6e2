'use client'

import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import type { FieldConflict } from '@parley/shared/compare/merge'
import { IconGitMerge } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import classes from '../document-form.module.css'
import type { ConflictTexts } from '../saving/save-transport'

export type Choice = 'mine' | 'theirs' | 'anew'

interface ConflictPanelProps {
  conflicts: readonly FieldConflict[]
  textsOf(conflict: FieldConflict): ConflictTexts
  /** Puts a side into the form; to write anew the cursor goes to the field. */
  onChoose(conflict: FieldConflict, choice: Choice): void
  onDone(): void
}

const choiceLabels: Record<Choice, string> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  anew: 'Write anew',
}

/** Fields that somebody else changed as well: what it was, theirs and mine, to choose from. */
export function ConflictPanel({ conflicts, textsOf, onChoose, onDone }: ConflictPanelProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const left = conflicts.filter(({ path }) => !choices[path]).length

  return (
    <Alert
      color="orange"
      variant="outline"
      icon={<IconGitMerge aria-hidden />}
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
          const texts = textsOf(conflict)
          return (
            <Stack key={conflict.path} gap={6} role="group" aria-label={texts.label}>
              <Text fw={600} size="sm">
                {texts.label}
              </Text>
              <div className={classes.sides}>
                <Side title="Before" text={texts.base} />
                <Side title="Theirs" text={texts.theirs} />
                <Side title="Mine" text={texts.mine} />
              </div>
              <Group gap="xs">
                {(['mine', 'theirs', 'anew'] as const).map((choice) => (
                  <Button
                    key={choice}
                    size="compact-sm"
                    variant={choices[conflict.path] === choice ? 'filled' : 'default'}
                    aria-pressed={choices[conflict.path] === choice}
                    onClick={() => {
                      setChoices({ ...choices, [conflict.path]: choice })
                      onChoose(conflict, choice)
                    }}
                  >
                    {choiceLabels[choice]}
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

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className={classes.side}>
      <Text size="xs" fw={600}>
        {title}
      </Text>
      <Text size="sm">{text}</Text>
    </div>
  )
}
