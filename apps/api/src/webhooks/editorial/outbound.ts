import type { Context } from '../../graphql/context'

/** What a mutation needs that writes to others. Only the editorial endpoint has it. */
export function outboundOf({ outbound }: Context): NonNullable<Context['outbound']> {
  if (!outbound) throw new Error('Nothing is sent from here.')
  return outbound
}
