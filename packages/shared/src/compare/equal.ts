/** Says whether two JSON values are the same: deeply, the order of an object's keys meaning nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  // Not Object.is: JSON knows no difference between 0 and -0.
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b)
  return isObject(a) && isObject(b) && sameObject(a, b)
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function sameObject(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  // A key that is there with undefined is not there in JSON.
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => sameValue(a[key], b[key]))
}
