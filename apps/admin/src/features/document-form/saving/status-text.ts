import type { SaveState } from './save-state'

interface Words {
  /** The edition's title, or null when it is not known. */
  edition: string | null
  isOnline: boolean
  timeOf(at: number): string
  /** Says the first thing to mend, with its place. */
  issue: string | null
  /** The edition has an earlier state of it. */
  isInEdition: boolean
}

/** The quiet line that says where the text stands. */
export function statusText(
  state: SaveState,
  { edition, isOnline, timeOf, issue, isInEdition }: Words,
): string {
  const name = edition ? `“${edition}”` : 'the edition'
  switch (state.status) {
    case 'UNTOUCHED':
      return `Nothing changed yet. Changes save themselves to ${name}.`
    case 'WAITING':
    case 'SAVING':
      return 'Saving…'
    case 'SAVED':
      return state.at === null ? `In ${name}` : `Saved to ${name} at ${timeOf(state.at)}`
    case 'FILLED':
      return `Filled in from version ${state.version}. Nothing is saved yet.`
    case 'INCOMPLETE':
      return `${isInEdition ? 'Last changes not in the edition yet' : 'Not in the edition yet'}: ${issue ?? 'something is missing'}`
    case 'INVALID':
      return `Not saved: ${issue ?? state.message}`
    case 'OFFLINE':
      return isOnline
        ? 'Not saved: the server does not answer; your text is kept in this browser, and saving is tried again.'
        : 'Not saved: you are offline; your text is kept in this browser.'
    case 'REFUSED':
      return `Not saved: ${state.message} Your text is kept in this browser.`
    case 'CONFLICT':
      return 'Not saved yet: somebody else changed the same fields. Choose for each above.'
    case 'TAKEN_OUT':
      return state.message
    case 'WITHDRAWN':
      return `Withdrawn in ${name}. Readers see it until that is published; changes here are not saved.`
  }
}

/** The part of an issue that says what is wrong, without what to do about it. */
export function shortIssue(text: string): string {
  return text.replace(/ is missing: (?:choose|write) (?:it|one)\.$/, ' is missing')
}
