import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'
import { typeDocuments } from './type-documents'

const folder = 'apps/admin/src/lib/graphql/generated/'

/** Types the GraphQL documents of the admin against the committed schema. */
export function typeAdminDocuments(): Promise<Record<string, string>> {
  return typeDocuments({
    schema: readFileSync(path.join(checkout, 'apps/api/schema/editorial.graphql'), 'utf8'),
    documents: 'apps/admin/src/**/*.{ts,tsx}',
    ignore: `${folder}**`,
    from: checkout,
    folder,
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true },
      onlyOperationTypes: true,
      scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
    },
  })
}
