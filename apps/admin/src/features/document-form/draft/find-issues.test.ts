import { describe, expect, it } from 'vitest'
import { idOf, meetingOf, seatOf } from '../testing/build'
import { blankDocument } from './blank-document'
import { describeIssue, findIssues } from './find-issues'

describe('what is to be mended', () => {
  it('is nothing in a meeting with a title and a slug', () => {
    expect(findIssues('MEETING', meetingOf()).whole).toMatchObject({ title: 'Talks in Doha' })
  })

  it('is said in the words of the form, never in those of the schema', () => {
    const { issues } = findIssues('ACTOR', blankDocument('ACTOR'))
    expect(issues.map(({ message }) => message)).toEqual([
      'Name is missing: write it.',
      'Kind is missing: choose it.',
      // Last, for it follows the name by itself.
      'Slug is missing: write it.',
    ])
  })

  it('says where, by the names in the list', () => {
    const document = meetingOf({ participations: [seatOf(1, { role: null })] })
    const [issue] = findIssues('MEETING', document).issues
    expect(issue).toMatchObject({ path: `participations.${idOf(1)}.role`, isMissing: true })
    expect(issue && describeIssue('MEETING', issue, document, () => 'Taliban')).toBe(
      'Participants › Taliban › Role is missing: choose it.',
    )
  })

  it('keeps what is wrong apart from what is merely missing, which is quiet until somebody was there', () => {
    const document = meetingOf({ ordinal: 'five', participations: [seatOf(1, { presence: 'EXCLUDED' })] })
    expect(findIssues('MEETING', document).issues).toMatchObject([
      { path: 'ordinal', message: 'Write a whole number from 1 to 999.', isMissing: false },
      { path: `participations.${idOf(1)}.reason`, isMissing: true },
    ])
  })
})
