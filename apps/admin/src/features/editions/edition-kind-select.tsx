'use client'
import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { valuesOf } from '@parley/shared/content/terms'
import { type EditionKind, editionKinds } from '@parley/shared/editions'

interface Props extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  value: EditionKind
  onChange: (kind: EditionKind) => void
}

/** Why the edition is published, with what the chosen kind means. */
export function EditionKindSelect({ value, onChange, ...rest }: Props) {
  return (
    <NativeSelect
      label="Kind"
      {...rest}
      description={editionKinds[value].meaning}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={all.map((kind) => ({ value: kind, label: editionKinds[kind].label }))}
      value={value}
      onChange={(event) => {
        const chosen = all.find((kind) => kind === event.currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}

const all = valuesOf<EditionKind>(editionKinds)
