import { blankOf } from '@parley/shared/compare/blank'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'

/** A document before anybody wrote in it, with what is ordinary for its kind filled in. */
export function blankDocument(kind: DocumentKind): Document {
  return { ...blankOf(kindOf(kind).schema), ...ordinary[kind], slug: '' }
}

/** A named speaker in quotation marks is a newsroom's commonest statement; both are one key away from another. */
const ordinary: Partial<Record<DocumentKind, Record<string, unknown>>> = {
  STATEMENT: { form: 'DIRECT', attribution: 'NAMED' },
}
