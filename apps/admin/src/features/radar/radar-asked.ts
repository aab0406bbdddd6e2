import { type RadarConcern, radarConcerns } from '@parley/shared/radar'
import { askedIn, type Params } from '@/lib/asked-in'

/** What the address of the radar asks for; each part under the name it has in the address. */
export interface RadarAsked {
  /** The slug of a story. */
  story: string | null
  concern: RadarConcern | null
  before: string | null
  after: string | null
}

/** Reads the address of the radar; what it does not know is left out. */
export function radarAsked(params: Params): RadarAsked {
  const { word, oneOf } = askedIn(params)
  return {
    story: word('story'),
    concern: oneOf(radarConcerns, 'concern'),
    before: word('before'),
    after: word('after'),
  }
}

export const radarPath = '/radar'
