/** "1 change", "2 changes", "no changes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  const number = count === 0 ? 'no' : new Intl.NumberFormat('en').format(count)
  return `${number} ${count === 1 ? one : many}`
}

/** "Meetings" for "meetings". */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
