import { itemsOf } from '@parley/shared/compare/item'
import { fieldsOf } from '@parley/shared/content/field'
import { kindOf } from '@parley/shared/content/kinds'
import { describe, expect, it } from 'vitest'
import { citationOf, idOf, meetingOf, seatOf } from '../testing/build'
import { applyEdit } from './apply-edit'
import { citeForAll, uncitedItems } from './cite-uncited'
import { findIssues } from './find-issues'
import { firstMissing, newItem } from './new-item'

const field = new Map(fieldsOf(kindOf('MEETING').schema)).get('participations')
if (field?.type !== 'list') throw new Error('A meeting has participants.')
const { list } = field
const given = { actorId: idOf(101) }

describe('a new participant', () => {
  it('of a meeting that took place attended it, seat not stated', () => {
    const document = meetingOf({ occurrence: 'OCCURRED', certainty: 'REPORTED' })
    const seat = newItem(list, idOf(1), { document, previous: undefined, given })
    expect(seat).toMatchObject({ role: 'PARTICIPANT', presence: 'ATTENDED', certainty: 'REPORTED', ...given })
    expect(firstMissing(list, seat)).toBeNull()
    expect(findIssues('MEETING', { ...document, participations: [seat] }).issues).toEqual([])
  })

  it('of a meeting nobody said anything of is asked for its presence', () => {
    const seat = newItem(list, idOf(1), { document: meetingOf(), previous: undefined, given })
    expect(firstMissing(list, seat)).toBe('presence')
  })

  it('sits as the one above it, but for being kept out', () => {
    const host = newItem(list, idOf(2), {
      document: meetingOf(),
      previous: seatOf(1, { role: 'HOST' }),
      given,
    })
    expect(host).toMatchObject({ role: 'HOST', presence: 'ATTENDED', citations: [] })
    const above = seatOf(1, { presence: 'EXCLUDED', reason: 'Not asked.' })
    const next = newItem(list, idOf(2), { document: meetingOf(), previous: above, given })
    expect(next).toMatchObject({ presence: null, reason: null })
  })
})

describe('citing for all', () => {
  it('cites the source for those that have none, each with a citation of its own', () => {
    const cited = seatOf(1, { citations: [citationOf(9)] })
    const document = meetingOf({ participations: [cited, seatOf(2), seatOf(3)] })
    const [uncited] = uncitedItems('MEETING', document)
    if (!uncited) throw new Error('Two have no citation.')
    const ids = [idOf(51), idOf(52)]
    const makeId = () => ids.shift() ?? ''
    const edit = citeForAll('MEETING', document, uncited, citationOf(8, { locator: '¶5' }), makeId)
    const after = applyEdit(document, edit)
    const seats = itemsOf(after.participations)
    expect(seats[0]).toBe(cited)
    expect(seats.slice(1).map(({ citations }) => itemsOf(citations))).toMatchObject([
      [{ id: idOf(51), sourceId: idOf(208), locator: '¶5' }],
      [{ id: idOf(52), sourceId: idOf(208), locator: '¶5' }],
    ])
    expect(findIssues('MEETING', after).issues).toEqual([])
    expect(uncitedItems('MEETING', after)).toEqual([])
  })
})
