/** Runs a TypeScript file, named from the root of the checkout, and gives what it exports. */
export function importTypeScript(file: string): Promise<unknown>
