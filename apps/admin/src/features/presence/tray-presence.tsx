'use client'
import { PeopleMarks } from './people-marks'
import { usePresenceState } from './presence-provider'

/** Who else is in the edition one works in. */
export function TrayPresence() {
  const others = usePresenceState((state) => state.others.map(({ id, name }) => ({ id, name })))
  return <PeopleMarks people={others} what="in this edition too" />
}
