import { describe, expect, it } from 'vitest'
import { meetingOf } from '../testing/build'
import { joinChanges, takeSide, withMineFrom } from './join-changes'

describe('a conflict while somebody goes on writing', () => {
  const base = meetingOf({ summary: 'Before.' })
  const theirs = meetingOf({ summary: 'Theirs.' })
  const { document, conflicts } = joinChanges('MEETING', {
    base,
    theirs,
    mine: meetingOf({ summary: 'Mine.' }),
  })
  const [conflict] = conflicts
  if (!conflict) throw new Error('Both changed the summary.')
  const writtenOn = { ...document, summary: 'Mine, and more.' }

  it('keeps what was written since, where mine is to stand, also after a look at theirs', () => {
    const current = withMineFrom(writtenOn, conflict)
    expect(takeSide('MEETING', writtenOn, current, 'mine')).toEqual(writtenOn)
    const looked = takeSide('MEETING', writtenOn, current, 'theirs')
    expect(looked).toMatchObject({ summary: 'Theirs.' })
    expect(takeSide('MEETING', looked, current, 'mine')).toMatchObject({ summary: 'Mine, and more.' })
  })

  it('knows a row that was taken out since, and leaves an order as it was', () => {
    const ofRow = { ...conflict, path: 'citations.gone', reason: 'REMOVED_AND_EDITED' as const }
    expect(withMineFrom(writtenOn, ofRow).mine).toBeNull()
    const ofOrder = { ...conflict, path: 'citations', reason: 'ORDER' as const, mine: ['a', 'b'] }
    expect(withMineFrom(writtenOn, ofOrder).mine).toEqual(['a', 'b'])
  })
})
