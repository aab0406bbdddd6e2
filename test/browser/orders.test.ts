import { expect, test } from 'vitest'
import { type Desk, oneLine } from './desk'
import { findFlaws } from './looks'
import { gone, shown } from './shown'
import { useSuccessorByKeyboard } from './succeeding'
import { useSystem } from './use-system'

const system = useSystem()

test('two people who reorder one list in one edition see both orders by names, and take either', async () => {
  const { openAs } = system()
  const [ella, tom] = [await openAs('Ella Novak'), await openAs('Tom Baker')]
  await ella.createEdition('Who is named first')
  await tom.enter('button', /^No edition chosen/)
  await tom.enter('button', /^Who is named first/)
  await tom.tray('Who is named first', '0 changes')
  for (const desk of [ella, tom]) {
    await desk.goTo('second moscow', /^Second Moscow conference/)
    await desk.arrive('Second Moscow conference')
  }

  await moveUp(ella, 'Taliban,')
  await ella.waitUntilSaved()
  await moveUp(tom, 'Afghan politicians at the Moscow gathering')
  const panel = tom.page.getByRole('region', { name: 'Somebody else changed the same fields' })
  const conflict = panel.getByRole('group', { name: 'Participants' })
  await shown(conflict)
  const [before, theirs, mine] = await readOrders(tom)
  expect(before?.slice(0, 2)).toEqual(['Russia', 'Taliban'])
  expect(theirs?.slice(0, 2)).toEqual(['Taliban moved, was 2', 'Russia'])
  expect(mine?.slice(0, 2)).toEqual(['Russia', 'Taliban'])
  expect(mine?.slice(3, 5)).toEqual([
    'Afghan politicians at the Moscow gathering moved, was 5',
    'Delegation of Afghan power brokers',
  ])

  expect(await findFlaws(tom.page, 'two orders while saving')).toEqual([])

  await tom.enter('button', 'Keep mine')
  expect(await readRows(tom)).toEqual(mine?.map(withoutMark))
  await tom.enter('button', 'Leave it as before')
  expect(await readRows(tom)).toEqual(before)
  await tom.enter('button', 'Take theirs')
  expect(await readRows(tom)).toEqual(theirs?.map(withoutMark))
  await tom.enter('button', 'Keep mine')
  await tom.enter('button', 'Save what I chose')
  await tom.waitUntilSaved()
  await tom.goToEdition('Who is named first')
  expect(await tom.readChanges('Second Moscow conference')).toEqual([
    expect.stringMatching(/^↕ Moved participant Afghan politicians at the Moscow gathering/),
  ])
})

test('an order that a later edition changed is told by names where the edition is published, and settled there', async () => {
  const { openAs } = system()
  const [ella, tom] = [await openAs('Ella Novak'), await openAs('Tom Baker')]
  await ella.createEdition('Questions first')
  await tom.createEdition('Pictures last')
  for (const desk of [ella, tom]) {
    await desk.goTo('two tracks', /^Two tracks toward peace/)
    await desk.arrive(/^Two tracks toward peace/)
  }
  await moveUp(ella, wins)
  await ella.waitUntilSaved()
  await moveUp(tom, follows)
  await tom.waitUntilSaved()
  await tom.goToEdition('Pictures last')
  await tom.publish('Pictures last', 'The questions stand in another order.', 10)

  await ella.goToEdition('Questions first')
  const conflict = ella.page.getByRole('group', { name: /^Sections/ })
  await shown(conflict)
  const [before, theirs, mine] = await readOrders(ella)
  expect(before?.slice(2)).toEqual([why, follows, ghani, wins])
  expect(theirs?.slice(2)).toEqual([`${follows} moved, was 4`, why, ghani, wins])
  expect(mine?.slice(2)).toEqual([why, follows, `${wins} moved, was 6`, ghani])

  expect(await findFlaws(ella.page, 'two orders while publishing')).toEqual([])
  await ella.reach(conflict.getByRole('radio'), 'the orders to choose from')
  await ella.press('ArrowDown', 'ArrowDown')
  expect(await conflict.getByRole('radio', { name: 'Mine, in this edition' }).isChecked()).toBe(true)
  await ella.enter('button', 'Settle with these choices')
  await gone(conflict)
  expect(await ella.readChanges('Two tracks toward peace in Afghanistan')).toEqual([
    `↕ Moved section ${why} after Introduction`,
    `↕ Moved section ${wins} after ${follows}`,
  ])
})

test('an edition that names a merged actor uses what took its place, where two seats would clash as its editor chooses', () =>
  useSuccessorByKeyboard(system()))

const why = '“Why do two negotiating processes run at the same time?”'
const follows = '“What follows from having two tracks?”'
const ghani = '“Ashraf Ghani, President of Afghanistan.”'
const wins = '“Who is likely to win, and who to lose?”'

/** Moves the row that begins with this name up by a place, with the keys. */
async function moveUp(desk: Desk, name: string): Promise<void> {
  const row = desk.page.getByRole('button', { expanded: false }).filter({ hasText: name })
  await desk.reach(row, `the row ${name}`)
  await desk.press('Alt+ArrowUp')
}

/** The three orders that are shown: before both, theirs and mine, an item a line. */
async function readOrders(desk: Desk): Promise<string[][]> {
  const lists = await desk.page
    .getByRole('group', { name: /^(Participants|Sections)/ })
    .first()
    .getByRole('list')
    .all()
  const orders: string[][] = []
  for (const list of lists) {
    const items = await list.getByRole('listitem').allInnerTexts()
    orders.push(items.map(oneLine))
  }
  return orders
}

/** The participants in the form, by their names. */
async function readRows(desk: Desk): Promise<string[]> {
  const rows = desk.page.getByRole('button', { name: /, attended,/ })
  return (await rows.allInnerTexts()).map((row) => oneLine(row).split(',')[0] ?? '')
}

function withoutMark(line: string): string {
  return line.replace(/ moved, was \d+$/, '')
}
