/** What was typed and not yet sent, kept in this browser: a closed box or tab loses nothing. */
export function readKeptWords(name: string): string {
  return quietly(() => localStorage.getItem(keyOf(name))) ?? ''
}

export function keepWords(name: string, words: string): void {
  quietly(() =>
    words === '' ? localStorage.removeItem(keyOf(name)) : localStorage.setItem(keyOf(name), words),
  )
}

function keyOf(name: string): string {
  return `parley:comment:${name}`
}

/** A full or forbidden store is no reason to stop somebody from writing. */
function quietly<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}
