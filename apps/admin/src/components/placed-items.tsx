import type { PlacedItem } from '@parley/shared/compare/conflict-orders'
import { Mark } from './mark'
import classes from './placed-items.module.css'

/** A list in one of several orders it could have: by names, numbered, with what was moved or added marked. */
export function PlacedItems({ items }: { items: readonly PlacedItem[] }) {
  return (
    <ol className={classes.items}>
      {items.map(({ id, title, movedFrom, isNew }) => (
        <li key={id}>
          {title}
          {movedFrom !== null && (
            <>
              {' '}
              <Mark tone="changed">moved, was {movedFrom}</Mark>
            </>
          )}
          {isNew && (
            <>
              {' '}
              <Mark tone="new">added</Mark>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
