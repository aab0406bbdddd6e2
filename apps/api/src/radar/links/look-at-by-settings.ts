import { createLookAt, type LookAt } from '../../core/links/look-at'
import type { Settings } from '../../core/settings'

/** The way this installation looks at addresses; null where it is to look at none. */
export function lookAtBySettings({
  linkHours,
  linkHosts,
}: Pick<Settings, 'linkHours' | 'linkHosts'>): LookAt | null {
  return linkHours === 0 ? null : createLookAt({ ownHosts: new Set(linkHosts), patience: 10_000 })
}
