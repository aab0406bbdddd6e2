/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

/** Names in a row, as they are spoken. */
export function namesOf(people: ReadonlyArray<{ name: string }>): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(people.map(({ name }) => name))
}
