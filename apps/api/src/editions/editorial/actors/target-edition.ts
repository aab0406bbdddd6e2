import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import { findUuid } from '../../../graphql/global-id'
import { createEdition } from '../../create-edition'
import type { CreateEditionInput } from '../edition-mutations'
import { readEditionText } from '../edition-text'
import { invalidInput } from '../problems'
import { findEditionId, noSuchEdition } from '../write'

/** The edition that something of several changes goes to: an open one, or a new one. */
export interface TargetInput {
  edition?: string | null
  newEdition?: typeof CreateEditionInput.$inferInput | null
}

/** Finds the edition that an input names, or begins the new one that it describes. */
export async function openTarget(
  tx: Transaction,
  { edition, newEdition }: TargetInput,
  by: Person,
): Promise<{ editionId: string } | ReturnType<typeof invalidInput> | ReturnType<typeof noSuchEdition>> {
  if ((edition == null) === (newEdition == null)) {
    const message = 'Name the draft edition it goes to, or describe a new one: one of the two.'
    return invalidInput([{ path: ['edition'], message }])
  }
  if (edition != null) {
    const editionId = findEditionId(edition)
    return editionId ? { editionId } : noSuchEdition()
  }
  return beginEdition(tx, newEdition, by)
}

async function beginEdition(tx: Transaction, newEdition: TargetInput['newEdition'], by: Person) {
  const { id: given, ...input } = newEdition ?? { title: '' }
  const id = given == null ? uuidv7() : findUuid(given, ['DraftEdition', 'Edition'])
  const refuse = (path: string[], message: string) => ({ path: ['newEdition', ...path], message })
  if (!id) return invalidInput([refuse(['id'], 'This is no id: make it with a UUIDv7 library.')])
  const read = readEditionText({ ...input, kind: input.kind ?? 'UPDATE' })
  if (!read.ok) return invalidInput(read.issues.map(({ path, message }) => refuse(path, message)))
  const { kind = 'UPDATE', title = '', publicNote = null, internalNote = null, byline = null } = read.text
  const made = await createEdition(tx, { id, kind, title, publicNote, internalNote, byline }, by)
  return { editionId: made.id }
}
