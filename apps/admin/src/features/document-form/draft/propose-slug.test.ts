import { describe, expect, it } from 'vitest'
import { idOf, meetingOf } from '../testing/build'
import { blankDocument } from './blank-document'
import { followsName, proposeSlug } from './propose-slug'

const nobody = () => null

describe('a proposed slug', () => {
  it.each([
    ['Talks in Doha', 'talks-in-doha'],
    ['U.S.–Taliban talks, round 5', 'u-s-taliban-talks-round-5'],
    ['Ġorġ Łódź & Çelik', 'gorg-lodz-celik'],
    ["The Taliban's envoy", 'the-talibans-envoy'],
    ['  ', ''],
    ['Переговоры', ''],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(proposeSlug('MEETING', meetingOf({ title }), nobody)).toBe(slug)
  })

  it('ends between words before it grows too long', () => {
    const slug = proposeSlug('MEETING', meetingOf({ title: 'negotiations '.repeat(20) }), nobody)
    expect(slug).toBe('negotiations-negotiations-negotiations-negotiations-negotiations-negotiations')
  })

  it('of a statement is its speaker and first words', () => {
    const statement = {
      ...blankDocument('STATEMENT'),
      speakerId: idOf(1),
      attributionText: 'Sergei Lavrov, the Russian foreign minister',
      segments: ['The Americans want to monopolize the talks in the dark'],
    }
    const nameOf = () => 'Sergei Lavrov'
    expect(proposeSlug('STATEMENT', statement, nameOf)).toBe(
      'sergei-lavrov-the-americans-want-to-monopolize-the',
    )
  })

  it('of a statement nobody is named for begins with the attribution as printed', () => {
    const statement = {
      ...blankDocument('STATEMENT'),
      attributionText: 'Analysts',
      paraphrase: 'Russia gains.',
    }
    expect(proposeSlug('STATEMENT', statement, nobody)).toBe('analysts-russia-gains')
  })

  it('is followed until somebody writes another', () => {
    expect(followsName('MEETING', meetingOf(), nobody)).toBe(true)
    expect(followsName('MEETING', { ...meetingOf(), slug: 'doha-5' }, nobody)).toBe(false)
  })
})
