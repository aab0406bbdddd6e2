import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../content/field'
import { kindOf } from '../content/kinds'
import { type PlacedItem, tellOrders } from './conflict-orders'
import { mergeDocuments } from './merge'
import { resolveConflict } from './resolve'
import { documentOf, numbersOf, seat } from './testing/build'
import { examplePool } from './testing/values'

describe('the orders of a list that both rearranged', () => {
  it('are told by names, with what each moved and from where', () => {
    expect(told('1234', '4123', '2134')).toEqual({
      base: ['actor 1', 'actor 2', 'actor 3', 'actor 4'],
      theirs: ['actor 4, was 4', 'actor 1', 'actor 2', 'actor 3'],
      mine: ['actor 2, was 2', 'actor 1', 'actor 3', 'actor 4'],
    })
  })

  it('all hold what either added, marked, and none of them what one took out', () => {
    expect(told('1234', '42135', '214')).toEqual({
      base: ['actor 1', 'actor 5, new', 'actor 2', 'actor 4'],
      theirs: ['actor 4, was 4', 'actor 2, was 3', 'actor 1', 'actor 5, new'],
      mine: ['actor 2, was 3', 'actor 1', 'actor 5, new', 'actor 4'],
    })
  })

  // Fails when a panel promises another list than the choice then makes.
  it('are those that choosing them makes', () => {
    for (const [base, theirs, mine] of [
      ['1234', '4123', '2134'],
      ['123', '3215', '2134'],
      ['12345', '5134', '31254'],
      ['12', '2135', '3214'],
    ] as const) {
      const { conflict, orders, merged } = ordersOf(base, theirs, mine)
      for (const side of ['base', 'theirs', 'mine'] as const) {
        const chosen = resolveConflict('MEETING', merged, 'participations', conflict[side])
        expect(numbersOf(orders[side])).toEqual(numbersOf(chosen.participations))
      }
    }
  })
})

/** Each side as digits, a digit for each participant. */
function ordersOf(...sides: [base: string, theirs: string, mine: string]) {
  const [base, theirs, mine] = sides.map((digits) =>
    documentOf('MEETING', {
      title: 'Talks',
      participations: [...digits].map((digit) => seat(Number(digit))),
    }),
  )
  if (!base || !theirs || !mine) throw new Error('A test gives three sides.')
  const { merged, conflicts } = mergeDocuments('MEETING', { base, theirs, mine })
  const conflict = conflicts.find(({ reason }) => reason === 'ORDER')
  if (!conflict || !merged) throw new Error(`${sides.join(', ')} is no conflict of orders.`)
  const orders = tellOrders(participations(), conflict, [theirs, mine], nameOf)
  return { conflict, orders, merged }
}

function told(...sides: [base: string, theirs: string, mine: string]) {
  const { base, theirs, mine } = ordersOf(...sides).orders
  return { base: base.map(inWords), theirs: theirs.map(inWords), mine: mine.map(inWords) }
}

function inWords({ title, movedFrom, isNew }: PlacedItem): string {
  return [title, movedFrom !== null && `was ${movedFrom}`, isNew && 'new'].filter(Boolean).join(', ')
}

function participations() {
  const field = new Map(fieldsOf(kindOf('MEETING').schema)).get('participations')
  if (field?.type !== 'list') throw new Error('A meeting has participants.')
  return field.list
}

function nameOf(_kind: string, id: string): string {
  return `actor ${examplePool.ACTOR.indexOf(id)}`
}
