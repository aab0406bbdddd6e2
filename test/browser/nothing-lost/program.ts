import { setTimeout as delay } from 'node:timers/promises'
import type { Caller, Opened } from './caller'
import type { Dice } from './dice'
import type { Ledger } from './ledger'
import {
  itemsOf,
  type Place,
  places,
  story,
  textOf,
  tokensIn,
  withItem,
  withoutItem,
  withText,
} from './places'

/** The editions that are open: one until the end, and a second that goes out and is followed by another. */
export interface OpenEditions {
  first: string
  second: string
}

/** What a program sets out to do to a document; said again for each state of it that it is shown. */
interface Intent {
  apply(seen: Opened): Opened['document']
  tell(): void
}

/** A program that edits over HTTP: with locks, often from an old state, sometimes in the second edition. */
export class Program {
  private readonly known = new Map<string, Opened & { id: string }>()

  constructor(
    readonly name: string,
    private readonly caller: Caller,
    private readonly ledger: Ledger,
    private readonly dice: Dice,
    private readonly editions: OpenEditions,
  ) {}

  async work(edits: number): Promise<void> {
    for (let edit = 0; edit < edits; edit++) {
      await this.edit()
      await delay(this.dice.between(0, 500))
    }
  }

  private async edit(): Promise<void> {
    const place = this.dice.chance(0.5) ? story : this.dice.pick(places)
    const which = this.dice.chance(0.3) ? 'second' : 'first'
    const remembers = this.dice.chance(0.5)
    const edition = this.editions[which]
    const seen =
      (remembers && this.known.get(`${edition} ${place.slug}`)) || (await this.caller.load(place, edition))
    await this.save(place, edition, seen, this.intend(place, edition, seen))
  }

  private intend(place: Place, edition: string, seen: Opened): Intent {
    const items = itemsOf(place, seen.document)
    const isFull = items.length >= place.list.most
    // Only what no reader has: of what is published, the other edition has a say.
    const [oldest] = tokensIn(items).filter((token) => !tokensIn(seen.live).includes(token))
    if (oldest && (isFull || this.dice.chance(0.1))) return this.removal(place, oldest)
    if (!isFull && this.dice.chance(0.45)) return this.addition(place, edition)
    return this.writing(place, edition)
  }

  private removal(place: Place, token: string): Intent {
    this.ledger.count('items taken out')
    this.ledger.takeOut([token], this.name)
    return {
      apply: ({ document }) => withoutItem(place, document, token),
      tell: () => this.ledger.tellOut(token),
    }
  }

  private addition(place: Place, edition: string): Intent {
    const token = this.ledger.begin(this.name, place, edition, 'ITEM')
    return {
      apply: ({ document }) => withItem(place, document, token),
      tell: () => this.ledger.tell(token),
    }
  }

  private writing(place: Place, edition: string): Intent {
    const token = this.ledger.begin(this.name, place, edition, 'TEXT')
    const rewrites = this.dice.chance(0.1)
    return {
      apply: ({ document }) => {
        const text = textOf(place, document)
        if (!rewrites && text.length < place.text.max - 200)
          return withText(place, document, `${text} ${token}`)
        this.ledger.takeOut(tokensIn(text), this.name)
        return withText(place, document, `Written anew. ${token}`)
      },
      tell: () => this.ledger.tell(token),
    }
  }

  /** Saves; where others changed the same, does it again to what they made of it, as a person would. */
  private async save(
    place: Place,
    edition: string,
    seen: Opened & { id: string },
    intent: Intent,
  ): Promise<void> {
    const { id, baseVersion, lock } = seen
    const document = intent.apply(seen)
    const answer = await this.caller.stage(place, { edition, id, baseVersion, lock, document })
    switch (answer.__typename) {
      case 'StagedChange': {
        const { next, baseVersion, lock } = answer.change
        this.known.set(`${edition} ${place.slug}`, { ...seen, document: next, baseVersion, lock })
        return intent.tell()
      }
      case 'Conflict':
        this.ledger.count('conflicts of programs')
        return this.save(place, edition, await this.caller.load(place, edition), intent)
    }
    // The second edition went out meanwhile: what was not saved goes into the one that follows it.
    const isOut = JSON.stringify(answer).includes('is published: make a new edition')
    if (!isOut || edition === this.editions.first) throw new Error(JSON.stringify(answer))
    this.ledger.count('saves into an edition that had gone out')
    while (edition === this.editions.second) await delay(50)
    const next = this.editions.second
    return this.save(place, next, await this.caller.load(place, next), intent)
  }
}
