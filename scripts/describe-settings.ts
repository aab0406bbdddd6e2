import { variables } from '../apps/api/src/core/settings'

/** Prints the page of settings from the one place where they are read. */
export async function describeSettings(): Promise<string> {
  const rows = Object.entries(variables).map(([name, { description }]) => `- \`${name}\`: ${description}`)
  return [
    '# Settings',
    '',
    'Parley reads these variables from its environment, in `apps/api/src/core/settings.ts`. None is needed. A wrong one',
    'stops the start, with what it takes. This page is written by `npm run generate`.',
    '',
    ...rows,
    '',
  ].join('\n')
}
