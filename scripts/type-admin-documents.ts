import path from 'node:path'
import { generate } from '@graphql-codegen/cli'
import config from '../apps/admin/codegen'
import { checkout } from '../apps/api/src/core/checkout'

/** Types the GraphQL documents of the admin against the committed schema. */
export async function typeAdminDocuments(): Promise<Record<string, string>> {
  const files: Array<{ filename: string; content: string }> = await generate(
    { ...config, cwd: checkout, silent: true, errorsOnly: true },
    false,
  )
  return Object.fromEntries(
    files.map(({ filename, content }) => [
      path.relative(checkout, path.resolve(checkout, filename)),
      content,
    ]),
  )
}
