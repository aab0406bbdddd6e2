import { type Fields, itemsOf } from '@parley/shared/compare/item'
import type { NameOf } from '@parley/shared/compare/titles'
import { wordsFor } from '@parley/shared/compare/wording'
import { type Field, fieldsOf, type List } from '@parley/shared/content/field'
import classes from './value-view.module.css'

interface Props {
  field: Field
  value: unknown
  nameOf: NameOf
}

/** The value of a field for reading: text in full, references by name, an item as its fields. */
export function ValueView({ field, value, nameOf }: Props) {
  if (isBlank(value)) return <span className={classes.none}>Nothing</span>
  if (field.type === 'list') {
    const items = Array.isArray(value) ? itemsOf(value) : itemsOf([value])
    return items.map((item) => <ItemView key={item.id} list={field.list} item={item} nameOf={nameOf} />)
  }
  if (field.type === 'text') return <span className={classes.text}>{String(value)}</span>
  // Members of a set come one by one.
  if (field.type === 'words' && typeof value === 'string') return <>“{value}”</>
  return <>{wordsFor(field, value, nameOf)}</>
}

/** An item of a list, as the fields that hold something. */
function ItemView({ list, item, nameOf }: { list: List; item: Fields; nameOf: NameOf }) {
  const filled = fieldsOf(list.item).filter(
    ([name, field]) => !isBlank(item[name]) && !(field.type === 'flag' && item[name] === false),
  )
  return (
    <dl className={classes.item}>
      {filled.map(([name, field]) => (
        <div key={name} className={classes.row}>
          <dt>{field.label}</dt>
          <dd>
            <ValueView field={field} value={item[name]} nameOf={nameOf} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
