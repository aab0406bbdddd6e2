import { askedIn, type Params } from '@/lib/asked-in'

/** From when on to look, instead of from where one left off. */
export const spans = {
  day: { label: 'Last 24 hours', hours: 24 },
  week: { label: 'Last 7 days', hours: 7 * 24 },
} as const

export type Span = keyof typeof spans

export function sinceAsked(params: Params): Span | null {
  return askedIn(params).oneOf(spans, 'since')
}

/** The moment at which a span begins. */
export function startOf(span: Span, now: Date): string {
  return new Date(now.getTime() - spans[span].hours * 3_600_000).toISOString()
}
