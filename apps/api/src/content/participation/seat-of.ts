import type { ParticipationRole, Presence } from '../../generated/prisma/enums'
import { oneOf } from '../orders'

/** Who must have a seat, as what. */
interface AskedSeat {
  actor?: string | null
  role?: ParticipationRole[] | null
  presence?: Presence[] | null
}

/** Whatever has such a seat, as a condition on what has participations: all of it must hold of one and the same seat. */
export function seatOf({ actor, role, presence }: AskedSeat): object {
  if (!actor && !role && !presence) return {}
  return {
    participations: {
      some: { actor: actor ? { slug: actor } : undefined, role: oneOf(role), presence: oneOf(presence) },
    },
  }
}
