'use client'

import { whenIn } from '../draft/type-when'
import { useForm } from '../form-context'
import type { FieldProps } from './field-props'
import { useField } from './use-field'
import { WhenInput } from './when-input'

export function WhenField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  const { errorAt, focusField, isOpen, setOpen } = useForm()
  const { path, value } = props
  const byHand = `${path}.edtf`
  return (
    <WhenInput
      {...about}
      value={whenIn(value)}
      onChange={set}
      onBlur={onBlur}
      errorOf={(part) => errorAt(`${path}.${part}`)}
      isByHandOpen={isOpen(byHand)}
      onByHand={(isOpened) => {
        setOpen(byHand, isOpened)
        if (isOpened) focusField(byHand)
      }}
      path={path}
    />
  )
}
