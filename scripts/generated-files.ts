import { renderInventoryPage } from '../prisma/seed/first-content/inventory-page'
import { describeSettings } from './describe-settings'
import { renderGlossary } from './glossary'

/** A file that is committed, and made from something else that is committed. */
export type GeneratedFile = { file: string; produce(): Promise<string> }

/** `npm run generate` writes these; a check compares them. */
export const generatedFiles: GeneratedFile[] = [
  { file: 'docs/settings.md', produce: describeSettings },
  { file: 'docs/glossary.md', produce: async () => renderGlossary() },
  { file: 'docs/first-content.md', produce: async () => renderInventoryPage() },
]
