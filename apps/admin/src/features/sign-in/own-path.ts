/** A path of this origin, or the start: an address handed in must not lead elsewhere. */
export function ownPath(next: string | string[] | undefined): string {
  const isOwn = typeof next === 'string' && /^\/(?![/\\])/.test(next)
  return isOwn ? next : '/'
}
