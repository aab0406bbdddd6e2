import type { About } from '../core/audit/record'

/** Somebody, as what an entry of the audit is about. */
export function aboutPerson({ id, name }: { id: string; name: string }): About {
  return { subject: 'PERSON', id, name }
}
