import type { Desk } from './desk'
import { gone, shown } from './shown'

/** Ella Novak goes to the field that Tom Baker is in, each is told of the other, and she writes all the same. */
export async function meetInSummary(ella: Desk, tom: Desk, words: string): Promise<void> {
  await shown(ella.page.getByText('Tom Baker has this meeting open too.'))
  await shown(ella.page.getByText('Tom Baker is in this field').first())
  await ella.tabToField('Summary')
  await shown(ella.page.getByRole('status').filter({ hasText: 'Tom Baker is in Summary too.' }))
  await shown(tom.page.getByRole('status').filter({ hasText: 'Ella Novak is in Summary too.' }))
  await ella.write(words)
}

/** On the page of the edition, Ella sees Tom Baker in a document, then out of it, then gone. */
export async function seeLeave(ella: Desk, tom: Desk, edition: string): Promise<void> {
  await ella.goToEdition(edition)
  const alsoHere = ella.page.getByRole('list', { name: 'Also here' })
  await shown(alsoHere.getByText('Tom Baker in Second Moscow conference'))
  await tom.goToEdition(edition)
  await gone(alsoHere.getByText('Second Moscow conference'))
  await shown(alsoHere.getByText('Tom Baker').last())
  await tom.page.goto('about:blank')
  await gone(alsoHere)
}
