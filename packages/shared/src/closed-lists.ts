import type { z } from 'zod'
import { auditKinds, auditSubjects } from './audit'
import { fieldsOf } from './content/field'
import { documentKinds } from './content/kind-names'
import { allKinds } from './content/kinds'
import type { Terms } from './content/terms'
import { editionKinds, editionStates, editionSteps, operations } from './editions'
import { roles } from './roles'
import { deliveryStates, webhookEvents } from './webhooks'
import { WHEN_BASES } from './when/when'

/** Every closed list of the record, by the name it has in the database and in GraphQL. */
export function closedLists(): Map<string, Terms> {
  const lists = new Map<string, Terms>([
    ['AuditKind', auditKinds],
    ['AuditSubject', auditSubjects],
    ['DeliveryState', deliveryStates],
    ['DocumentKind', documentKinds],
    ['EditionKind', editionKinds],
    ['EditionState', editionStates],
    ['EditionStepKind', editionSteps],
    ['Operation', operations],
    ['Role', roles],
    ['WebhookEvent', webhookEvents],
    ['WhenBasis', WHEN_BASES],
  ])
  for (const kind of allKinds) gather(kind.schema, lists)
  return lists
}

function gather(schema: z.ZodObject, lists: Map<string, Terms>) {
  for (const [, field] of fieldsOf(schema)) {
    if (field.type === 'choice') lists.set(field.name, field.terms)
    if (field.type === 'list') gather(field.list.item, lists)
  }
}
