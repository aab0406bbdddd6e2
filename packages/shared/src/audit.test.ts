import { expect, test } from 'vitest'
import { type AuditKind, auditGroups, auditKinds } from './audit'
import { tellEntry } from './audit-sentence'
import { valuesOf } from './content/terms'

const kinds = valuesOf<AuditKind>(auditKinds)

test('each kind is found in a group', () => {
  const grouped = new Set(Object.values(auditGroups).flatMap((group): AuditKind[] => [...group.kinds]))
  expect([...grouped].toSorted()).toEqual(kinds.toSorted())
})

test.each(kinds)('%s is told in a sentence, also where little is known', (kind) => {
  const bare = tellEntry({ kind, by: null, subject: null, detail: {} })
  const full = tellEntry({
    kind,
    by: 'Ada Berg',
    subject: 'Nora',
    detail: { number: 5, count: 3, role: 'ADMIN' },
  })
  for (const sentence of [bare, full])
    expect(sentence).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2})).*[^ ]$/)
  expect(full).toMatch(/Ada Berg|Nora/)
  expect(full).toContain('3 times within an hour')
})
