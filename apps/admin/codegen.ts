import type { CodegenConfig } from '@graphql-codegen/cli'

/** `npx graphql-codegen --config apps/admin/codegen.ts`, from the checkout, writes the typed documents of the admin. */
const config: CodegenConfig = {
  schema: process.env.PARLEY_CODEGEN_SCHEMA ?? 'apps/api/schema/editorial.graphql',
  documents: ['apps/admin/src/**/*.{ts,tsx}', '!apps/admin/src/lib/graphql/generated/**'],
  generates: {
    'apps/admin/src/lib/graphql/generated/': {
      preset: 'client',
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
    },
  },
}

export default config
