import { describe, expect, it } from 'vitest'
import { isCloseMatch } from './close-match'

describe('what Enter may take', () => {
  it.each([
    ['taliban', 'Taliban', null, true],
    ['negotiators tal', 'Taliban negotiators', null, true],
    ['U.S.', 'U.S.-Taliban talks, Doha', null, true],
    ['moscow', 'Russia', 'State · also called Moscow', true],
    ['ciller', 'Tansu Çiller', null, true],
    ['Kabul group', 'Afghan government', 'State · also called Kabul', false],
    ['talban', 'Taliban', null, false],
  ])('“%s” for %s (%s): %s', (typed, title, detail, expected) => {
    expect(isCloseMatch({ title, detail }, typed)).toBe(expected)
  })
})
