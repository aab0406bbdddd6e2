/** Where the API listens. Read at run time, so that one build serves any installation. */
export function apiAddress(path: string): URL {
  return new URL(path, process.env.PARLEY_API_URL ?? 'http://localhost:4000')
}
