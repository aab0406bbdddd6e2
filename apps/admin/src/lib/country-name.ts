/** The English name of a country by its two letters; the letters themselves where no name is known. */
export function countryName(code: string | null): string | null {
  return code === null ? null : (names.of(code) ?? code)
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
