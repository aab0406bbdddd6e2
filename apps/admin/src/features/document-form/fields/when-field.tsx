'use client'

import { whenIn } from '../draft/type-when'
import { useForm, useIsOpen } from '../form-context'
import type { FieldProps } from './field-props'
import { useField } from './use-field'
import { WhenInput } from './when-input'

export function WhenField(props: FieldProps) {
  const { about, errorOf, set, onBlur } = useField(props)
  const { focusField, setOpen } = useForm()
  const { path, value } = props
  const byHand = `${path}.edtf`
  const isByHandOpen = useIsOpen(byHand)
  return (
    <WhenInput
      {...about}
      value={whenIn(value)}
      onChange={set}
      onBlur={onBlur}
      errorOf={errorOf}
      isByHandOpen={isByHandOpen}
      onByHand={(isOpened) => {
        setOpen(byHand, isOpened)
        if (isOpened) focusField(byHand)
      }}
      path={path}
    />
  )
}
