import { publishFields } from '../../editorial/drafting'
import type { Caller } from './caller'
import type { Ledger } from './ledger'
import { type Place, places, textOf, tokensIn, withText } from './places'
import type { OpenEditions } from './program'

/** Publishes what the others wrote, and settles what the two editions say differently. */
export class Publisher {
  constructor(
    private readonly caller: Caller,
    private readonly ledger: Ledger,
  ) {}

  async begin(title: string): Promise<string> {
    const input = { title, publicNote: 'What moved.' }
    const edition = await this.caller.do('createEdition', input, '... on DraftEdition { id }')
    return edition.id
  }

  /** Lets the second edition go out while others write in it, and begins the one that follows. */
  async turnOver(editions: OpenEditions): Promise<void> {
    // One that nobody has written in yet stays open: somebody may be about to.
    if (!(await this.publish(editions.second))) return
    editions.second = await this.begin('The second edition, going on')
  }

  /** False for one that changes nothing. */
  async publish(edition: string): Promise<boolean> {
    for (;;) {
      const answer = await this.caller.do('publishEdition', { id: edition }, publishFields)
      if (answer.__typename === 'PublishedEdition') return true
      if (isEmpty(answer)) return false
      const blockers: Array<{ code: string; path: string; document: { kind: string } }> =
        answer.blockers ?? []
      const conflicts = blockers.filter(({ code }) => code === 'CONFLICT')
      if (conflicts.length === 0) throw new Error(JSON.stringify(answer))
      for (const place of places) {
        const paths = conflicts.flatMap(({ path, document }) => (document.kind === place.kind ? [path] : []))
        if (paths.length > 0) await this.settle(place, edition, paths)
      }
    }
  }

  /** Theirs, with what this edition adds to it: saved first, then laid over what is live. */
  private async settle(place: Place, edition: string, paths: string[]): Promise<void> {
    this.ledger.count('conflicts of editions')
    if (paths.some((path) => path !== place.text.name))
      throw new Error(`Nobody foresaw conflicts at ${paths}.`)
    const { id, document, live, baseVersion, lock } = await this.caller.load(place, edition)
    const theirs = textOf(place, live ?? {})
    const added = tokensIn(textOf(place, document)).filter((token) => !theirs.includes(token))
    const joined = withText(place, document, [theirs, ...added].join(' '))
    const staged = await this.caller.stage(place, { edition, id, baseVersion, lock, document: joined })
    // Somebody saved meanwhile: publishing asks again.
    if (staged.__typename === 'Conflict') return
    if (staged.__typename !== 'StagedChange') throw new Error(JSON.stringify(staged))
    const choices = paths.map((path) => ({ path, take: 'MINE' }))
    const resolved = { edition, kind: place.kind, id, lock: staged.change.lock, choices }
    const answer = await this.caller.do('resolveConflict', resolved, '__typename ... on Problem { message }')
    if (!['StagedChange', 'Conflict'].includes(answer.__typename)) throw new Error(JSON.stringify(answer))
  }
}

function isEmpty(answer: unknown): boolean {
  return JSON.stringify(answer).includes('EMPTY')
}
