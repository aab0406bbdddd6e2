import { documentKinds } from '@parley/shared/content/kind-names'
import type { Terms } from '@parley/shared/content/terms'
import { editionKinds, operations } from '@parley/shared/editions'
import { enumOf } from '../../graphql/enums'

export const DocumentKind = enumOf(
  'DocumentKind',
  documentKinds,
  'The kinds of document: things with an id, an address and a history of their own.',
)
export const EditionKind = enumOf('EditionKind', editionKinds, 'Why an edition was published.')
export const Operation = enumOf('Operation', operations, 'What an edition does to a document.')

const fieldChanges = {
  SET: { label: 'Set', meaning: 'A field has another value.' },
  ADDED: { label: 'Added', meaning: 'An item or member was added to a list.' },
  REMOVED: { label: 'Removed', meaning: 'An item or member was removed from a list.' },
  MOVED: { label: 'Moved', meaning: 'An item has another place in its list.' },
} as const satisfies Terms

export const FieldChangeKind = enumOf('FieldChangeKind', fieldChanges, 'What happened to a field or item.')
