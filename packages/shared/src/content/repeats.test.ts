import { describe, expect, it } from 'vitest'
import { citation, itemId } from '../compare/testing/build'
import { parseDocument, readDocument } from './document'

const relation = (number: number, fields: Record<string, unknown> = {}) => ({
  id: itemId(number),
  toId: itemId(99),
  kind: 'HOLDS_OFFICE',
  standing: 'CURRENT',
  title: 'Envoy',
  when: { text: '2018', edtf: '2018', basis: 'STATED', note: null },
  citations: [citation(number + 10)],
  ...fields,
})
const actorWith = (...relations: unknown[]) => ({ slug: 'one', name: 'One', kind: 'PERSON', relations })

describe('two relations of an actor that say the same', () => {
  it('are refused, whatever is cited for each, with the field of the second', () => {
    expect(parseDocument('ACTOR', actorWith(relation(1), relation(2), relation(3)))).toEqual({
      ok: false,
      issues: [1, 2].map((index) => ({
        path: ['relations', index, 'toId'],
        message: 'This relation stands twice: remove one, or make them differ.',
      })),
    })
  })

  it.each([
    ['another actor', { toId: itemId(98) }],
    ['another post', { title: 'Minister' }],
    ['another time', { when: { text: '2019', edtf: '2019', basis: 'STATED', note: null } }],
    ['another standing', { standing: 'FORMER' }],
  ])('are two where one tells of %s', (_, fields) => {
    expect(parseDocument('ACTOR', actorWith(relation(1), relation(2, fields)))).toMatchObject({ ok: true })
  })

  it('are read where they were published before this was asked', () => {
    const document = readDocument('ACTOR', { ...actorWith(relation(1), relation(2)), schema: 1 })
    expect(document.relations).toHaveLength(2)
  })
})
