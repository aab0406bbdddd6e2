'use client'

import { ActionIcon, Button, Group, Stack, Textarea } from '@mantine/core'
import { membersOf } from '@parley/shared/compare/item'
import { ArrowDownIcon, ArrowUpIcon, XIcon } from '@primer/octicons-react'
import type { KeyboardEvent } from 'react'
import { useForm } from '../form-context'
import type { FieldProps } from './field-props'
import { FieldSet } from './field-set'
import { useField } from './use-field'

/** Quoted words to the letter, in order. Nothing here corrects them: no spelling, no quotes made curly, no trimming. */
export function SegmentsField(props: FieldProps) {
  const { about, errorOf, set, onBlur } = useField(props)
  const { focusField, announce } = useForm()
  const { path, field, value } = props
  const kept = membersOf(value)
  // An empty line to begin on; it is not a value until something is in it.
  const segments = kept.length === 0 ? [''] : kept

  function change(next: string[]) {
    set(next.length === 1 && next[0] === '' ? [] : next)
  }

  function move(index: number, by: number) {
    const to = index + by
    const segment = segments[index]
    if (segment === undefined || to < 0 || to >= segments.length) return
    change(segments.toSpliced(index, 1).toSpliced(to, 0, segment))
    announce(`Moved to place ${to + 1} of ${segments.length}`)
    focusField(`${path}.${to}`)
  }

  function add() {
    set([...segments, ''])
    focusField(`${path}.${segments.length}`)
  }

  function remove(index: number) {
    change(segments.toSpliced(index, 1))
    announce('Quoted words removed')
    focusField(`${path}.${Math.max(0, index - 1)}`)
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(index, event.key === 'ArrowUp' ? -1 : 1)
    }
  }

  return (
    <FieldSet label={about.label} description={about.description} error={about.error}>
      <Stack gap="xs">
        {segments.map((segment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no id; the whole list is one value.
          <Group key={index} gap={4} wrap="nowrap" align="start" data-path={`${path}.${index}`}>
            <Textarea
              aria-label={segments.length === 1 ? field.label : `${field.label}, part ${index + 1}`}
              style={{ flex: 1 }}
              autosize
              minRows={1}
              value={segment}
              error={errorOf(index) ?? undefined}
              placeholder={index === 0 ? 'The words between the quotation marks' : 'The words that follow'}
              spellCheck={false}
              autoCorrect="off"
              autoCapitalize="off"
              autoComplete="off"
              onChange={(event) => change(segments.with(index, event.currentTarget.value))}
              onKeyDown={(event) => onKeyDown(event, index)}
              onBlur={onBlur}
            />
            {segments.length > 1 && (
              <Group gap={0} wrap="nowrap" mt={4}>
                <SegmentButton label={`Move part ${index + 1} up`} onClick={() => move(index, -1)}>
                  <ArrowUpIcon size={16} />
                </SegmentButton>
                <SegmentButton label={`Move part ${index + 1} down`} onClick={() => move(index, 1)}>
                  <ArrowDownIcon size={16} />
                </SegmentButton>
                <SegmentButton label={`Remove part ${index + 1}`} onClick={() => remove(index)}>
                  <XIcon size={16} />
                </SegmentButton>
              </Group>
            )}
          </Group>
        ))}
        <div>
          <Button variant="subtle" size="compact-sm" onClick={add} disabled={kept.length === 0}>
            Add a further part
          </Button>
        </div>
      </Stack>
    </FieldSet>
  )
}

function SegmentButton({ label, ...props }: { label: string; onClick(): void; children: React.ReactNode }) {
  return <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} {...props} />
}
