'use client'
import { NativeSelect } from '@mantine/core'
import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { type Role, roles } from '@parley/shared/roles'

interface Props {
  value: Role
  onChange: (role: Role) => void
}

/** The role of somebody new, with what it may do. */
export function RoleChoice({ value, onChange }: Props) {
  return (
    <NativeSelect
      label="Role"
      description={roles[value].meaning}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={all.map((role) => ({ value: role, label: labelOf(roles, role) }))}
      value={value}
      onChange={(event) => {
        const role = all.find((each) => each === event.currentTarget.value)
        if (role) onChange(role)
      }}
    />
  )
}

const all = valuesOf<Role>(roles)
