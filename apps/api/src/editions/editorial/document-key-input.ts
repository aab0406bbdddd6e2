import { builder } from '../../graphql/builder'
import { DocumentKind } from '../schema/terms'

export const DocumentKeyInput = builder.inputType('DocumentKeyInput', {
  description: 'Which document is meant.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document it is.' }),
    id: t.id({ required: true, description: 'Its id.' }),
  }),
})
