'use client'

import { use } from 'react'
import { PeopleMarks } from '@/features/presence/people-marks'
import { usePresenceState } from '@/features/presence/presence-provider'
import { FormPresenceContext, isIn } from '../form-presence'

interface Props {
  path: string
  /** What lies inside of it is on the page, and says itself who is there. */
  isAlone: boolean
  className?: string
}

/** Who else has the cursor in a field or row. */
export function FieldPresence({ path, isAlone, className }: Props) {
  const documentId = use(FormPresenceContext)
  const people = usePresenceState(({ others }) =>
    documentId === null
      ? []
      : others
          .filter(({ places }) =>
            places.some((place) => place.documentId === documentId && isIn(place.path, path, isAlone)),
          )
          .map(({ id, name }) => ({ id, name })),
  )
  return <PeopleMarks people={people} what="in this field" className={className} />
}
