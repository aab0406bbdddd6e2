import { Tooltip, VisuallyHidden } from '@mantine/core'
import { initialsOf, namesOf } from './initials'
import classes from './people-marks.module.css'

interface Props {
  people: ReadonlyArray<{ id: string; name: string }>
  /** What they are there for, as “in this edition too”. */
  what: string
  className?: string
}

/** The initials of people, with their names in a tooltip and for readers of the screen. Nothing where there are none. */
export function PeopleMarks({ people, what, className }: Props) {
  if (people.length === 0) return null
  const words = `${namesOf(people)} ${people.length === 1 ? 'is' : 'are'} ${what}`
  const shown = people.length > mostShown ? people.slice(0, mostShown - 1) : people
  return (
    <Tooltip label={words} multiline maw={280}>
      <span className={className ? `${classes.marks} ${className}` : classes.marks}>
        <VisuallyHidden>{words}</VisuallyHidden>
        {shown.map(({ id, name }) => (
          <span key={id} aria-hidden className={classes.mark}>
            {initialsOf(name)}
          </span>
        ))}
        {shown.length < people.length && (
          <span aria-hidden className={classes.mark}>
            +{people.length - shown.length}
          </span>
        )}
      </span>
    </Tooltip>
  )
}

const mostShown = 3
