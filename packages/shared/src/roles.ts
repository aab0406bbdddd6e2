import type { Terms } from './content/terms'

/** What somebody who works here is trusted with; each role may do all that the one before it may. */
export const roles = {
  REVIEWER: { label: 'Reviewer', meaning: 'Reads everything, drafts too, and comments.' },
  EDITOR: { label: 'Editor', meaning: 'Also prepares editions.' },
  PUBLISHER: { label: 'Publisher', meaning: 'Also publishes and reverts.' },
  ADMIN: { label: 'Administrator', meaning: 'Also looks after people, keys and webhooks.' },
} as const satisfies Terms

export type Role = keyof typeof roles

/** What a role can be asked for. */
export type Act = 'read' | 'comment' | 'stage' | 'publish' | 'administer'

const acts: Record<Role, readonly Act[]> = {
  REVIEWER: ['read', 'comment'],
  EDITOR: ['read', 'comment', 'stage'],
  PUBLISHER: ['read', 'comment', 'stage', 'publish'],
  ADMIN: ['read', 'comment', 'stage', 'publish', 'administer'],
}

/** Says whether a role may do something: the only table of rights, for the API and the screens. */
export function can(role: Role, act: Act): boolean {
  return acts[role].includes(act)
}
