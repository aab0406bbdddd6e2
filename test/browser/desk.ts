import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { checkout } from '../../apps/api/src/core/checkout'
import { gone, shown } from './shown'

type Role = Parameters<Page['getByRole']>[0]

/** Somebody at the keyboard of one browser. There is no mouse: what Tab and the shortcuts do not reach cannot be done. */
export class Desk {
  page: Page
  /** What the browser complained of, in its console or of an answer. */
  readonly complaints: string[] = []

  constructor(page: Page) {
    this.page = page
    this.listen(page)
  }

  /** Closes the tab, without a word, and opens an empty one in the same browser. */
  async openNewTab(): Promise<void> {
    const context = this.page.context()
    await this.page.close()
    this.page = await context.newPage()
    this.listen(this.page)
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} for ${response.url()}`)
    })
    page.on('requestfailed', (request) => {
      // Next takes back what it began to load ahead and nobody needs any more.
      const text = request.failure()?.errorText ?? ''
      if (text !== 'net::ERR_ABORTED') this.complaints.push(`${text} for ${request.url()}`)
    })
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Writes into the field that has the focus, in place of what it holds. */
  async write(text: string): Promise<void> {
    await this.press('Control+a')
    await this.type(text)
  }

  /** Presses Tab until the thing of this role and name has the focus; throws where Tab never comes to it. */
  tabTo(role: Role, name: string | RegExp): Promise<void> {
    return this.reach(this.page.getByRole(role, { name, exact: true }), `the ${role} ${name}`)
  }

  /** The same for a field, by its label. */
  tabToField(label: string): Promise<void> {
    // A star marks what is required.
    return this.reach(this.page.getByLabel(new RegExp(`^${label}( \\*)?$`)), `the field “${label}”`)
  }

  /** The same for a thing that its role and name do not tell from others. */
  async reach(wanted: Locator, name: string): Promise<void> {
    await shown(wanted.first())
    // Found by role and name now and then, not after every press: on a long form that is most of the work.
    let found = await wanted.elementHandles()
    for (let presses = 0; presses < farthestTab; presses++) {
      let focus = await this.page.evaluate(whereFocusIs, found)
      if (focus === 'GONE' || (focus === 'ELSEWHERE' && presses % 8 === 7)) {
        found = await wanted.elementHandles()
        focus = await this.page.evaluate(whereFocusIs, found)
      }
      if (focus === 'HERE') return
      await this.press('Tab')
    }
    throw new Error(`Tab does not come to ${name} on ${this.page.url()}`)
  }

  /** Goes to a link or button by Tab and presses Enter on it. */
  async enter(role: Role, name: string | RegExp): Promise<void> {
    await this.tabTo(role, name)
    await this.press('Enter')
  }

  /** ⌘K: finds a document, a place or an act by words, and goes to what is found first under that name. */
  async goTo(words: string, name: string | RegExp = words): Promise<void> {
    const search = await this.search(words)
    const found = this.page.getByRole('dialog').getByRole('button', { name }).first()
    await shown(found)
    for (let presses = 0; presses < 20; presses++) {
      if ((await found.getAttribute('data-selected')) !== null) {
        await this.press('Enter')
        return gone(search)
      }
      await this.press('ArrowDown')
    }
    throw new Error(`Nothing called ${name} is found by “${words}”`)
  }

  /** ⌘K: asks everything for these words. */
  async search(words: string): Promise<Locator> {
    await this.press('Control+k')
    const search = this.page.getByRole('textbox', { name: 'Search everything' })
    await shown(search.and(this.page.locator(':focus')))
    await this.type(words)
    return search
  }

  /** Waits for the page that has this heading. */
  async arrive(title: string | RegExp): Promise<void> {
    await shown(this.page.getByRole('heading', { level: 1, name: title }))
  }

  /** Creates an edition in the tray, to work in. */
  async createEdition(title: string): Promise<void> {
    await this.enter('button', /^No edition chosen/)
    await this.tabToField('What the edition is about')
    await this.type(title)
    await this.press('Enter')
    await shown(this.page.getByRole('button', { name: title }))
    await gone(this.page.getByLabel('What the edition is about'))
  }

  /** Waits until the tray says so. */
  async tray(title: string, count: string): Promise<void> {
    await shown(this.page.getByRole('button', { name: `${title} ${count}`, exact: true }))
  }

  async goToEdition(title: string): Promise<void> {
    await this.goTo('the edition I work in', 'The edition I work in')
    await this.arrive(title)
  }

  /** Publishes the edition one works in, from the tray; without a note of one's own, with the one it has; with a reason where nobody else approved it. */
  async publish(title: string, note: string | null, number: number, reason?: string): Promise<void> {
    await this.enter('link', new RegExp(`^Publish “${title}”`))
    const dialog = this.page.getByRole('dialog', { name: `Publish “${title}”` })
    await this.reach(dialog.getByLabel('Note to readers'), 'the note')
    if (note !== null) await this.write(note)
    if (reason !== undefined) {
      await this.tabToField('Why it goes out without a review')
      await this.type(reason)
    }
    await this.press('Control+Enter')
    await this.arrive(`${number}. ${title}`)
  }

  /** Picks what is found under this name in the picker that has the focus. */
  async pick(words: string, name: string | RegExp): Promise<void> {
    await this.type(words)
    const option = this.page.getByRole('option', { name }).first()
    await shown(option)
    for (let presses = 0; presses < 10; presses++) {
      if ((await option.getAttribute('data-combobox-selected')) !== null) return this.press('Enter')
      await this.press('ArrowDown')
    }
    throw new Error(`The arrows do not come to ${name}`)
  }

  /** Chooses from the menu that opens. */
  async chooseFromMenu(name: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name })
    await shown(item)
    for (let presses = 0; presses < 10; presses++) {
      if ((await item.and(this.page.locator(':focus')).count()) > 0) return this.press('Enter')
      await this.press('ArrowDown')
    }
    throw new Error(`The arrows do not come to ${name}`)
  }

  /** Chooses a term in the field of this label, by its first letters. */
  async choose(label: string, letters: string): Promise<void> {
    await this.tabToField(label)
    await this.write(letters)
    await this.press('Tab')
  }

  /** Waits until what was written is in the edition. */
  async waitUntilSaved(): Promise<void> {
    await shown(this.page.getByRole('status').filter({ hasText: /^Saved to “/ }))
  }

  /** The changes of a document on the page of its edition, a sentence each. */
  async readChanges(title: string): Promise<string[]> {
    const changes = this.page.getByRole('region', { name: title })
    await shown(changes)
    const lines = changes.getByRole('listitem')
    return (await lines.allInnerTexts()).map(oneLine)
  }

  /** All that stands on the page to be read. */
  async read(): Promise<string> {
    return oneLine(await this.page.locator('body').innerText())
  }

  async leave(keepAs: string | null): Promise<void> {
    const context = this.page.context()
    if (keepAs) {
      mkdirSync(results, { recursive: true })
      const place = path.join(results, keepAs)
      await this.page.screenshot({ path: `${place}.png`, fullPage: true })
      writeFileSync(`${place}.html`, await this.page.content())
      writeFileSync(`${place}.txt`, [this.page.url(), ...this.complaints, ''].join('\n'))
      if (isTraced) await context.tracing.stop({ path: `${place}.zip` })
    }
    await context.close()
  }
}

/** A trace of all that a journey does, to be replayed where it failed. Asked for, since it keeps each answer of each page. */
export const isTraced = process.env.JOURNEY_TRACE === 'true'

/** As it is read: without the breaks of its layout. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

interface Shown {
  isConnected: boolean
  ownerDocument: { activeElement: unknown }
}

/** Runs in the page. What React has put another element in the place of is gone. */
function whereFocusIs(found: readonly Shown[]): 'HERE' | 'ELSEWHERE' | 'GONE' {
  if (found.length === 0 || found.some((each) => !each.isConnected)) return 'GONE'
  return found.some((each) => each === each.ownerDocument.activeElement) ? 'HERE' : 'ELSEWHERE'
}

// The longest form has about a hundred stops.
const farthestTab = 150
const results = path.join(checkout, 'test-results')
