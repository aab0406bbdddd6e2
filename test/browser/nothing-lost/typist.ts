import { setTimeout as delay } from 'node:timers/promises'
import type { ElementHandle, Locator } from 'playwright-core'
import type { Desk } from '../desk'
import type { Dice } from './dice'
import { countItems, type Glance, glanceAt, writeOver } from './form'
import type { Ledger } from './ledger'
import type { Line } from './line'
import { actor, meeting, type Place, places, story, tokensIn } from './places'

/** Somebody at a form of the admin, who writes, is cut off, closes the tab, comes back, and settles conflicts. */
export class Typist {
  private place: Place = story
  /** What they wrote in each document and were not told of yet. */
  private readonly awaited = new Map<Place, Set<string>>()

  constructor(
    readonly name: string,
    private readonly desk: Desk,
    private readonly line: Line,
    private readonly ledger: Ledger,
    private readonly dice: Dice,
    private readonly edition: string,
  ) {}

  /** Goes to the form, as often as it takes while nothing answers. */
  async open(place: Place = this.place): Promise<void> {
    this.place = place
    // Nobody opens a page on a line that is cut.
    await this.line.mend()
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await this.page.goto(place.address, { timeout: 5_000 }).catch(() => {})
      const isThere = await this.field(place.text.name)
        .waitFor({ timeout: 1_500 })
        .then(
          () => true,
          () => false,
        )
      if (isThere) return
    }
    throw new Error(`The form at ${place.address} does not open.`)
  }

  async work(edits: number): Promise<void> {
    for (let edit = 0; edit < edits; edit++) {
      await this.act()
      await delay(this.dice.between(0, 400))
    }
    await this.settle()
  }

  /** Goes to each document once more until the form says that all of it is saved. */
  async finish(): Promise<void> {
    for (const place of places) {
      await this.open(place)
      await this.settle()
    }
  }

  private async act(): Promise<void> {
    const thrown = this.dice.between(1, 100)
    if (thrown <= 12) return this.goElsewhere()
    if (thrown <= 24) return this.closeTab()
    if (thrown <= 36) return this.writeOffline()
    if (thrown <= 48) return this.loseAnswer()
    await this.write()
    if (this.dice.chance(0.4)) await this.settle()
  }

  private async goElsewhere(): Promise<void> {
    await this.write()
    await this.open(this.dice.pick([story, story, meeting, actor]))
  }

  private async closeTab(): Promise<void> {
    await this.write()
    await delay(this.dice.between(0, 1_000))
    this.ledger.count('tabs closed')
    await this.desk.openNewTab()
    await this.open()
  }

  private async writeOffline(): Promise<void> {
    this.ledger.count('times offline')
    await this.line.cut()
    await this.write()
    await delay(this.dice.between(0, 1_200))
    await this.write()
    await this.line.mend()
  }

  /** What the form sends next is done, and the answer does not come back. */
  private async loseAnswer(): Promise<void> {
    const { page } = this
    let isLost = false
    await page.route('**/editorial', async (route) => {
      if (isLost || !route.request().postData()?.includes('mutation Stage')) return route.continue()
      isLost = true
      this.ledger.count('answers lost')
      await route.fetch().catch(() => {})
      await route.abort('connectionreset').catch(() => {})
    })
    await this.write()
    await page.waitForTimeout(this.dice.between(0, 1_500))
    await this.write()
    await page.unroute('**/editorial')
  }

  private async write(): Promise<void> {
    const form = await this.findForm()
    const token = await this.begin()
    const isWritten = await (this.ledger.get(token).form === 'TEXT'
      ? this.writeText(token)
      : this.addItem(token)
    ).then(
      () => true,
      () => false,
    )
    if (isWritten && (await form.evaluate(stands).catch(() => false))) return
    // The page gave way to another under the keys: nobody knows how much of it was still written.
    this.ledger.count('edits cut short')
    this.ledger.doubt(token)
    this.awaited.get(this.place)?.delete(token)
    await this.open()
  }

  /** Loads the page again, as anybody does in the end, where something else stands in the place of the form. */
  private async findForm(): Promise<ElementHandle<{ isConnected: boolean }>> {
    const { name } = this.place.text
    const found = await this.field(name)
      .elementHandle({ timeout: 5_000 })
      .catch(() => null)
    if (found) return found as ElementHandle<{ isConnected: boolean }>
    await this.open()
    return this.findForm()
  }

  private async begin(): Promise<string> {
    const { name, most } = this.place.list
    const addsItem =
      this.place !== meeting && this.dice.chance(0.4) && (await countItems(this.page, name)) < most
    const token = this.ledger.begin(this.name, this.place, this.edition, addsItem ? 'ITEM' : 'TEXT')
    const awaited = this.awaited.get(this.place) ?? new Set()
    this.awaited.set(this.place, awaited.add(token))
    return token
  }

  private async writeText(token: string): Promise<void> {
    const field = this.field(this.place.text.name)
    const { length } = await field.inputValue()
    if (length < this.place.text.max - 200 && !this.dice.chance(0.07)) return this.append(field, token)
    const before = await writeOver(field, `Written anew. ${token}`)
    this.ledger.takeOut(tokensIn(before), this.name)
  }

  private async append(field: Locator, token: string): Promise<void> {
    await field.focus()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.insertText(` ${token}`)
  }

  private addItem(token: string): Promise<void> {
    return this.place === story ? this.addSection(token) : this.addAlias(token)
  }

  private async addAlias(token: string): Promise<void> {
    await this.field('aliases').focus()
    await this.page.keyboard.insertText(token)
    await this.page.keyboard.press('Enter')
  }

  private async addSection(token: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a section' }).click()
    const path = await this.chooseKind()
    await this.page.locator(`[data-path="${path.replace(/kind$/, 'heading')}"] input`).focus()
    await this.page.keyboard.insertText(token)
  }

  /** Waits until the form says that it is saved, choosing where others changed the same. */
  private async settle(): Promise<void> {
    const end = performance.now() + longest
    while (performance.now() < end) {
      const seen = await glanceAt(this.page)
      if (seen.isSaved) return this.hear(seen)
      // The page may give way under the hand; it is looked at again.
      await this.mend(seen).catch(() => this.ledger.count('hands that were stopped'))
      await delay(100)
    }
    const { status } = await glanceAt(this.page)
    throw new Error(`${this.name} is never told that ${this.place.slug} is saved. The form says: ${status}`)
  }

  private async mend(seen: Glance): Promise<void> {
    if (seen.hasConflict) await this.choose()
    else if (seen.isIncomplete) await this.complete()
    else if (seen.isStuck) await this.page.keyboard.press('Control+s')
  }

  /** A row that was begun when the page gave way has no kind. */
  private async complete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show me' }).click({ timeout: 2_000 })
    await this.chooseKind()
  }

  private async chooseKind(): Promise<string> {
    const kind = this.page.locator('[data-path^="sections."][data-path$=".kind"] input:focus')
    await kind.waitFor({ timeout: 5_000 })
    const path = await kind.evaluate((input) => input.closest('[data-path]')?.getAttribute('data-path') ?? '')
    await this.page.keyboard.insertText('que')
    await this.page.keyboard.press('Tab')
    return path
  }

  /** What the form shows while it says that all is saved, its writer was told of. */
  private hear({ text }: Glance): void {
    for (const token of this.awaited.get(this.place) ?? []) {
      if (text.includes(token)) this.ledger.tell(token)
      else if (this.ledger.get(token).takenOutBy.size === 0)
        this.ledger.faults.push(
          `${token} went out of the form of ${this.place.slug}, which says that it is saved`,
        )
    }
    this.awaited.delete(this.place)
  }

  /** Takes theirs and adds what is their own, or now and then keeps their own, having read theirs. */
  private async choose(): Promise<void> {
    this.ledger.count('conflicts of forms')
    const panel = this.page.getByRole('region', { name: 'Somebody else changed the same fields' })
    for (const group of await panel.getByRole('group').all()) {
      const label = await group.getAttribute('aria-label')
      if (label === this.place.text.label) await this.chooseText(group)
      else await group.getByRole('button', { name: 'Keep mine' }).click({ timeout: 2_000 })
    }
    await panel.getByRole('button', { name: 'Save what I chose' }).click({ timeout: 2_000 })
  }

  private async chooseText(group: Locator): Promise<void> {
    const field = this.field(this.place.text.name)
    await group.getByRole('button', { name: 'Take theirs' }).click({ timeout: 2_000 })
    const theirs = tokensIn(await field.inputValue())
    if (this.dice.chance(0.2)) {
      await group.getByRole('button', { name: 'Keep mine' }).click({ timeout: 2_000 })
      const mine = tokensIn(await field.inputValue())
      return this.ledger.takeOut(
        theirs.filter((token) => !mine.includes(token)),
        this.name,
      )
    }
    for (const token of this.awaited.get(this.place) ?? []) {
      if (this.ledger.get(token).form === 'TEXT' && !theirs.includes(token)) await this.append(field, token)
    }
  }

  /** A conflict's panel bears the name of its field, too. */
  private field(name: string): Locator {
    return this.page
      .locator(`[data-path="${name}"]:not([inert] *)`)
      .locator('input:not([type=hidden]), textarea')
      .first()
  }

  private get page() {
    return this.desk.page
  }
}

/** Runs in the page. */
function stands(element: { isConnected: boolean }): boolean {
  return element.isConnected
}

const mostAttempts = 30
const longest = 60_000
