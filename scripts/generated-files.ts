import path from 'node:path'
import { renderInventoryPage } from '../prisma/seed/first-content/inventory-page'
import { describeLimits } from './describe-limits'
import { describeSettings } from './describe-settings'
import { renderExplorerExamples } from './explorer-examples'
import { renderGlossary } from './glossary'
import { renderQueriesPage } from './queries-page'
import { typeAdminDocuments } from './type-admin-documents'

/** Files that are committed, and made from something else that is committed: their paths with their texts. */
export type GeneratedFiles = { what: string; produce(): Promise<Record<string, string>> }

/** `npm run generate` writes these, in this order; a check compares them. */
export const generatedFiles: GeneratedFiles[] = [
  { what: 'settings', produce: async () => ({ 'docs/settings.md': await describeSettings() }) },
  { what: 'limits', produce: async () => ({ 'docs/limits.md': describeLimits() }) },
  { what: 'glossary', produce: async () => ({ 'docs/glossary.md': renderGlossary() }) },
  { what: 'first content', produce: async () => ({ 'docs/first-content.md': renderInventoryPage() }) },
  { what: 'queries', produce: async () => ({ 'docs/queries.md': renderQueriesPage() }) },
  {
    what: "the explorer's examples",
    produce: async () => ({ 'apps/api/src/http/explorer/examples.json': renderExplorerExamples() }),
  },
  { what: 'schemas', produce: printSchemas },
  { what: "the admin's documents", produce: typeAdminDocuments },
]

async function printSchemas(): Promise<Record<string, string>> {
  const { printSchemas } = await import('../apps/api/src/print-schemas')
  const { checkout } = await import('../apps/api/src/core/checkout')
  return Object.fromEntries(
    Object.entries(printSchemas()).map(([file, text]) => [path.relative(checkout, file), text]),
  )
}
