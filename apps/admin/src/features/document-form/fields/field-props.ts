import type { Field } from '@parley/shared/content/field'

/** What the editor of a field is given; each narrows `field` to its own type. */
export interface FieldProps {
  path: string
  field: Field
  value: unknown
}
