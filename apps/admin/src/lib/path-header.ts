/** Carries the address of the page to its server components, which do not know it: see proxy.ts. */
export const pathHeader = 'x-parley-path'
