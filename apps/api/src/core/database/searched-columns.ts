import type { SearchedColumn } from '@parley/shared/content/searched'

/** The column that holds all words of a row, those of its names too, so that one question may use both. */
export const searchWords = 'searchWords'

/** The column that holds the names of a row, in a table that has some. */
export const searchNames = 'searchNames'

/** All the texts of these columns in one array, as SQL; names of columns come from the descriptions of the kinds. */
export function textsIn(columns: readonly SearchedColumn[], row = ''): string {
  const nameOf = ({ name }: SearchedColumn) => `${row}"${name}"`
  const single = columns.filter(({ isMany }) => !isMany).map(nameOf)
  const many = columns.filter(({ isMany }) => isMany).map(nameOf)
  return [`array[${single.join(', ')}]::text[]`, ...many].join(' || ')
}
