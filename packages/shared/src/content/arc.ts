import type { z } from 'zod'

/** Refuses an item that is about nothing, or about two things at once. */
export function refuseUnlessOne<Target extends string>(
  item: Record<Target, string | null>,
  targets: readonly Target[],
  context: z.RefinementCtx,
) {
  const set = targets.filter((target) => item[target] !== null)
  if (set.length === 1) return
  const message =
    set.length === 0 ? 'Choose what this is about.' : 'Choose one thing only, and clear the others.'
  context.addIssue({ code: 'custom', path: [set[1] ?? targets[0] ?? ''], message })
}
