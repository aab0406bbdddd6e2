import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { z } from 'zod'

/** A document as a picker shows it: by name, with what tells it apart from others of that name. */
export const foundDocumentSchema = z.object({
  kind: z.enum(valuesOf(documentKinds)),
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  state: z.enum(['LIVE', 'STAGED', 'WITHDRAWN']),
})

export type FoundDocument = z.infer<typeof foundDocumentSchema>

export interface DocumentKey {
  kind: DocumentKind
  id: string
}

/** The questions pickers ask. They throw when the server cannot be reached. */
export interface FindCalls {
  find(query: string, kinds: readonly DocumentKind[]): Promise<FoundDocument[]>
  titles(keys: readonly DocumentKey[]): Promise<FoundDocument[]>
}
