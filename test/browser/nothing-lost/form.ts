import type { Locator, Page } from 'playwright-core'

/** What somebody sees of a form at one glance. */
export interface Glance {
  /** All that its fields and lists hold. */
  text: string
  status: string
  /** It says that the edition has all of it. */
  isSaved: boolean
  hasConflict: boolean
  /** A field without which it is not saved is empty. */
  isIncomplete: boolean
  /** It does not go on by itself, or not soon. */
  isStuck: boolean
}

// In one go, so that what it says and what it shows are of one moment.
export function glanceAt(page: Page): Promise<Glance> {
  return page.evaluate<Glance>(`(() => {
    const said = [...document.querySelectorAll('[role=status]')].map((each) => each.innerText)
    const status = said.find((text) => /^(Saved to|In|Nothing changed|Saving|Not saved|Not in|Last changes|Somebody)/.test(text)) ?? said.join(' ')
    const written = [...document.querySelectorAll('input, textarea')].map((each) => each.value)
    return {
      text: [document.body.innerText, ...written].join(' '),
      status,
      // As the server drew it, it knows nothing of what this browser keeps.
      isSaved: /^(Saved to|In|Nothing changed)/.test(status) && !document.querySelector('[inert] [role=status]'),
      hasConflict: /^Not saved yet: somebody else/.test(status),
      isIncomplete: /^(Not in|Last changes not in) the edition yet: /.test(status),
      isStuck: /^Not saved: /.test(status),
    }
  })()`)
}

/** Counts the rows of the list, or its names. */
export function countItems(page: Page, list: string): Promise<number> {
  const rows = `[data-path^="${list}."] > button[aria-expanded]`
  return page.locator(`${rows}, [data-path="${list}"] .mantine-Pill-root`).count()
}

interface Field {
  value: string
  select(): void
  ownerDocument: { execCommand(command: 'insertText', isShown: boolean, text: string): boolean }
}

/** Writes in place of what the field holds at that very moment, and gives what that was. */
export async function writeOver(field: Locator, text: string): Promise<string> {
  await field.focus()
  return field.evaluate(inPlace, text)
}

/** Runs in the page. */
function inPlace(field: Field, text: string): string {
  const before = field.value
  field.select()
  field.ownerDocument.execCommand('insertText', false, text)
  return before
}
