import type { Day } from './day'
import { type EdtfDate, type EdtfValue, parseEdtf } from './edtf'

/**
 * What a world date says as days. `earliest` and `latest` frame it, null being open or unknown. Inside that frame it has
 * surely begun by `latestStart` and surely goes on to `earliestEnd`; null there means nothing is sure.
 */
export interface Bounds {
  earliest: Day | null
  latest: Day | null
  /** True for `A/B`, which goes on; false for a date or `[A..B]`, which is some time inside. */
  lasting: boolean
  /** True for `~` and `?`: the frame is as written, and nothing about it is sure. */
  approximate: boolean
  latestStart: Day | null
  earliestEnd: Day | null
}

/**
 * Turns EDTF into days; the only place that does. Never throws: what does not parse has no bounds, as an undated thing
 * has none. `~` and `?` do not widen the frame, since how far "around" reaches was never stated.
 */
export function bounds(edtf: string | null): Bounds {
  const parsed = edtf === null ? null : parseEdtf(edtf)
  return parsed?.ok ? boundsOf(parsed.value) : { ...WITHOUT_BOUNDS }
}

const WITHOUT_BOUNDS: Bounds = {
  earliest: null,
  latest: null,
  lasting: false,
  approximate: false,
  latestStart: null,
  earliestEnd: null,
}

function boundsOf(value: EdtfValue): Bounds {
  if (value.kind === 'LASTING') return boundsOfSpan(value.start, value.end)

  const approximate = value.kind === 'DATE' && value.qualifier !== null
  const earliest = (value.kind === 'DATE' ? value.date : value.start)?.first ?? null
  const latest = (value.kind === 'DATE' ? value.date : value.end)?.last ?? null
  return {
    earliest,
    latest,
    lasting: false,
    approximate,
    latestStart: approximate ? null : latest,
    earliestEnd: approximate ? null : earliest,
  }
}

/** `2018/2019-02` began on some day of 2018: it surely covers its end of 2018, not its start. */
function boundsOfSpan(start: EdtfDate | null, end: EdtfDate | null): Bounds {
  return {
    earliest: start?.first ?? null,
    latest: end?.last ?? null,
    lasting: true,
    approximate: false,
    latestStart: given(start?.last, end?.last).at(0) ?? null,
    earliestEnd: given(start?.first, end?.first).at(-1) ?? null,
  }
}

function given(...days: (Day | undefined)[]): Day[] {
  return days.filter((day) => day !== undefined).sort()
}
