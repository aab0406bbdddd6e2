import type { Place } from './places'

/** Something that somebody wrote, told apart from all else by its token. */
export interface Edit {
  token: string
  by: string
  place: Place
  edition: string
  form: 'TEXT' | 'ITEM'
  /** Its writer was told that it is saved. */
  isTold: boolean
  /** Who took it out, or wrote something in its place, having it before their eyes. */
  takenOutBy: Set<string>
  /** Nobody knows whether all of it was written. */
  isInDoubt: boolean
  /** Somebody was told that it is taken out. */
  isOut: boolean
}

/** Keeps what each was told, to call the record to account. */
export class Ledger {
  readonly edits = new Map<string, Edit>()
  readonly counts = new Map<string, number>()
  /** What was seen to go wrong on the way. */
  readonly faults: string[] = []

  /** A new token, before it is written anywhere. */
  begin(by: string, place: Place, edition: string, form: Edit['form']): string {
    this.count(`${form === 'TEXT' ? 'texts' : 'items'} written`)
    const token = `[${by} ${this.edits.size + 1}]`
    const fresh = { isTold: false, takenOutBy: new Set<string>(), isInDoubt: false, isOut: false }
    this.edits.set(token, { token, by, place, edition, form, ...fresh })
    return token
  }

  tell(token: string): void {
    this.get(token).isTold = true
  }

  doubt(token: string): void {
    this.get(token).isInDoubt = true
  }

  /** Somebody is about to take these out, or to write over them, and sees them. */
  takeOut(tokens: Iterable<string>, by: string): void {
    for (const token of tokens) this.get(token).takenOutBy.add(by)
  }

  tellOut(token: string): void {
    this.get(token).isOut = true
  }

  get(token: string): Edit {
    const edit = this.edits.get(token)
    if (!edit) throw new Error(`Nobody wrote ${token}.`)
    return edit
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  toString(): string {
    return [...this.counts].map(([what, times]) => `${what}: ${times}`).join(', ')
  }
}
