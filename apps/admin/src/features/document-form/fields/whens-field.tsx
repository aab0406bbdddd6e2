'use client'

import { Button, Group, Stack } from '@mantine/core'
import { DATE_NOT_STATED, type When } from '@parley/shared/when/when'
import { useState } from 'react'
import { whenIn } from '../draft/type-when'
import { useForm } from '../form-context'
import type { FieldProps } from './field-props'
import { FieldSet } from './field-set'
import { useField } from './use-field'
import { WhenInput } from './when-input'

/** Several dates that are one value, such as those a meeting was set for before. */
export function WhensField(props: FieldProps) {
  const { about, errorOf, set, onBlur } = useField(props)
  const { focusField, announce } = useForm()
  const [opened, setOpened] = useState<number | null>(null)
  const { path, value } = props
  const dates = Array.isArray(value) ? value.map((each) => whenIn(each) ?? blank) : []

  function change(index: number, date: When | null) {
    set(dates.with(index, date ?? blank))
  }

  function remove(index: number) {
    set(dates.toSpliced(index, 1))
    announce('Date removed')
    focusField(`${path}.add`)
  }

  return (
    <FieldSet label={about.label} description={about.description} error={about.error}>
      <Stack gap="sm">
        {dates.map((date, index) => {
          const at = `${path}.${index}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: dates in an array have no id; the whole list is one value.
            <Group key={index} align="start" wrap="nowrap" data-path={at}>
              <div style={{ flex: 1, minWidth: 0 }}>
                <WhenInput
                  path={at}
                  label={`Earlier date ${index + 1}`}
                  value={date}
                  onChange={(changed) => change(index, changed)}
                  onBlur={onBlur}
                  errorOf={(part) => errorOf(`${index}.${part}`)}
                  isByHandOpen={opened === index}
                  onByHand={(isOpen) => setOpened(isOpen ? index : null)}
                />
              </div>
              <Button mt={24} variant="subtle" color="gray" size="compact-sm" onClick={() => remove(index)}>
                Remove
              </Button>
            </Group>
          )
        })}
        <div data-path={`${path}.add`}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              set([...dates, blank])
              focusField(`${path}.${dates.length}`)
            }}
          >
            Add a date
          </Button>
        </div>
      </Stack>
    </FieldSet>
  )
}

const blank: When = { ...DATE_NOT_STATED, basis: 'STATED' }
