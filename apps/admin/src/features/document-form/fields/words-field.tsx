'use client'

import { TagsInput } from '@mantine/core'
import { membersOf } from '@parley/shared/compare/item'
import type { FieldProps } from './field-props'
import { SegmentsField } from './segments-field'
import { useField } from './use-field'

/** Words in an array: quoted segments in order, or a set of names. */
export function WordsField(props: FieldProps) {
  const { field } = props
  if (field.type !== 'words') return null
  return field.ordered ? <SegmentsField {...props} /> : <NamesField {...props} />
}

function NamesField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  return (
    <TagsInput
      {...about}
      placeholder="Type a name and press Enter"
      value={membersOf(props.value)}
      onChange={set}
      onBlur={onBlur}
      // Names hold commas ("Khan, Abdullah"), so only Enter ends one.
      splitChars={[]}
      openOnFocus={false}
      spellCheck={false}
    />
  )
}
