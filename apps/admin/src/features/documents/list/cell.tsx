import { membersOf } from '@parley/shared/compare/item'
import type { Field } from '@parley/shared/content/field'
import { labelOf } from '@parley/shared/content/terms'
import { formatWhen } from '@parley/shared/when/format'
import { whenSchema } from '@parley/shared/when/when'
import classes from './cell.module.css'

/** The value of a field in a list: a term by its label, a date in words with the words as printed below. */
export function Cell({ field, value }: { field: Field; value: unknown }) {
  if (value === null || value === undefined) return <span className={classes.none}>–</span>
  if (field.type === 'when') return <DateCell value={value} />
  if (field.type === 'choice') return <>{labelOf(field.terms, String(value))}</>
  if (field.type === 'words') return <>{membersOf(value).join(', ')}</>
  return <>{String(value)}</>
}

function DateCell({ value }: { value: unknown }) {
  const when = whenSchema.safeParse(value).data ?? null
  if (!when) return <span className={classes.none}>–</span>
  return (
    <>
      {formatWhen(when)}
      {when.text && when.edtf && <span className={classes.printed}>“{when.text}”</span>}
    </>
  )
}
