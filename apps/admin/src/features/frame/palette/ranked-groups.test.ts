import { describe, expect, it } from 'vitest'
import { type Entry, findFitting, fits, rankGroups } from './ranked-groups'

const entry = (label: string, detail: string | null = null): Entry => ({ key: label, label, detail })
const documents = { name: 'Documents', entries: [entry('Meeting in Doha'), entry('Historical note')] }
const editions = { name: 'Editions', entries: [entry('Edition 9: History of talks')] }
const actions = { name: 'Actions', entries: [entry('History'), entry('New meeting')] }
const namesFor = (typed: string) => rankGroups([documents, editions, actions], typed).map(({ name }) => name)

describe('the groups of the palette', () => {
  it('are in the order of how close their best entry is', () => {
    expect(namesFor('history')).toEqual(['Actions', 'Editions', 'Documents'])
    expect(namesFor('HISTORICAL')).toEqual(['Documents', 'Editions', 'Actions'])
    expect(namesFor('new meeting')).toEqual(['Actions', 'Documents', 'Editions'])
  })

  it('keep their order where they are equally close, as when nothing is typed', () => {
    expect(namesFor('')).toEqual(['Documents', 'Editions', 'Actions'])
    expect(namesFor('zzz')).toEqual(['Documents', 'Editions', 'Actions'])
  })

  it('are left out when nothing is in them', () => {
    expect(rankGroups([documents, { name: 'People', entries: [] }], '')).toEqual([documents])
  })
})

describe('what fits', () => {
  it.each([
    ['met doha', 'Meeting in Doha', false],
    ['meet doha', 'Meeting in Doha', true],
    ['doha meeting', 'Meeting in Doha', true],
    ['ciller', 'Tansu Çiller', true],
    ['ha', 'Meeting in Doha', false],
    ['', 'Anything', true],
  ])('“%s”: %s is %s', (typed, label, expected) => {
    expect(fits(entry(label), typed)).toBe(expected)
  })

  it('is told by what stands beside it too', () => {
    expect(fits(entry('Russia', 'actor · also “Moscow”'), 'moscow')).toBe(true)
  })

  it('is found by its label alone where it is something to do, what is called exactly so first', () => {
    const all = [entry('New editions'), entry('Preview', 'editions'), entry('Editions'), entry('History')]
    expect(findFitting(all, 'editions').map(({ label }) => label)).toEqual(['Editions', 'New editions'])
  })
})
