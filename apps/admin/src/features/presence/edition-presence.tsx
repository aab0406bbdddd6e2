'use client'
import { useEffect, useId, useState } from 'react'
import { ProseLink } from '@/components/links'
import { documentAddress } from '@/lib/document-address'
import classes from './edition-presence.module.css'
import { PeopleMarks } from './people-marks'
import { createPresence, type Other, type Place } from './presence'
import { usePresenceState } from './presence-provider'

interface Props {
  editionId: string
  meId: string
  /** One works in another edition, or in none: here one only reads. */
  isElsewhere: boolean
}

/** Who else is in an edition, and in which of its documents. It stands last, so that nothing moves when somebody comes. */
export function EditionPresence({ editionId, meId, isElsewhere }: Props) {
  const others = useOthers(editionId, meId, isElsewhere)
  const label = useId()
  if (others.length === 0) return null
  return (
    <section className={classes.here} aria-labelledby={label}>
      <h2 id={label} className={classes.title}>
        Also here
      </h2>
      <ul className={classes.people} aria-labelledby={label}>
        {others.map((other) => (
          <li key={other.id} className={classes.person}>
            <PeopleMarks people={[other]} what="here too" />
            <span>
              {other.name}
              {documentsOf(other).map(({ kind, documentId, title }, index) => (
                <span key={documentId}>
                  {index === 0 ? ' in ' : ', '}
                  <ProseLink href={documentAddress(kind, documentId)}>{title ?? 'a new document'}</ProseLink>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useOthers(editionId: string, meId: string, isElsewhere: boolean): readonly Other[] {
  const [presence] = useState(createPresence)
  const ofFrame = usePresenceState((state) => state.others)
  const [ofPage, setOfPage] = useState<readonly Other[]>([])
  useEffect(() => {
    if (!isElsewhere) return
    const forget = presence.store.subscribe(() => setOfPage(presence.store.get().others))
    const leave = presence.enter(editionId, meId)
    return () => {
      leave()
      forget()
    }
  }, [presence, editionId, meId, isElsewhere])
  return isElsewhere ? ofPage : ofFrame
}

type OpenDocument = Place & { kind: NonNullable<Place['kind']>; documentId: string }

/** Each document that somebody has open, once. */
function documentsOf({ places }: Other): OpenDocument[] {
  const open = places.filter(
    (place): place is OpenDocument => place.kind !== null && place.documentId !== null,
  )
  return open.filter(
    ({ documentId }, index) => open.findIndex((one) => one.documentId === documentId) === index,
  )
}
