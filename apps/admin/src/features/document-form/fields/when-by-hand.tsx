'use client'

import { Select, Stack, Text, TextInput } from '@mantine/core'
import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { describeBounds } from '@parley/shared/when/format'
import { DATE_NOT_STATED, WHEN_BASES, type When } from '@parley/shared/when/when'
import classes from '../document-form.module.css'
import type { WhenInputProps } from './when-input'

type WhenByHandProps = Pick<WhenInputProps, 'path' | 'value' | 'onChange' | 'errorOf'>

const bases = valuesOf(WHEN_BASES).filter((basis) => basis !== 'NOT_STATED')

/** The days themselves, how they are known, and why; for when the words alone do not say. */
export function WhenByHand({ path, value, onChange, errorOf }: WhenByHandProps) {
  const when: When = value ?? { ...DATE_NOT_STATED, basis: 'STATED' }

  /** With nothing left in it there is no date. */
  function set(part: Partial<When>) {
    const next = { ...when, ...part }
    onChange(next.text === null && next.edtf === null && next.note === null ? null : next)
  }

  return (
    <Stack gap="xs" className={classes.inset}>
      <div data-path={`${path}.edtf`}>
        <TextInput
          label="Days"
          description="2019-02-05, 2019-02 or 2019 · some time within: [2019-01-28..2019-02-03] · lasting: 2019-02-05/2019-02-06 · about: 2019-02~"
          value={when.edtf ?? ''}
          error={errorOf('edtf') ?? undefined}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => set({ edtf: event.currentTarget.value.trim() || null })}
        />
        {when.edtf !== null && errorOf('edtf') === null && (
          <Text size="xs" c="dimmed" mt={4}>
            That is {describeBounds(when.edtf)}.
          </Text>
        )}
      </div>
      <Select
        label="How it is known"
        data={bases.map((basis) => ({ value: basis, label: labelOf(WHEN_BASES, basis) }))}
        value={when.basis}
        allowDeselect={false}
        onChange={(basis) => basis && basis !== 'NOT_STATED' && set({ basis })}
        renderOption={({ option }) => (
          <div>
            <Text size="sm">{option.label}</Text>
            <Text size="xs" opacity={0.8}>
              {WHEN_BASES[option.value]?.meaning}
            </Text>
          </div>
        )}
      />
      <div data-path={`${path}.note`}>
        <TextInput
          label="Why"
          description="How the date was found, if its words do not say."
          value={when.note ?? ''}
          error={errorOf('note') ?? undefined}
          onChange={(event) => set({ note: event.currentTarget.value || null })}
        />
      </div>
    </Stack>
  )
}
