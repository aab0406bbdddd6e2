import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../content/document'
import { allKinds } from '../../content/kinds'
import { editsOf } from './edits'
import { documentsOf } from './generator'
import { propertyRuns } from './runs'

describe.each(allKinds.map(({ kind }) => kind))('a generated %s', (kind) => {
  it('is valid and stands as it is parsed', () => {
    fc.assert(
      fc.property(documentsOf(kind), (document) => {
        expect(parseDocument(kind, document)).toEqual({ ok: true, document })
      }),
      { numRuns: propertyRuns },
    )
  })

  it('stays valid when it is edited', () => {
    const edited = documentsOf(kind).chain((document) => editsOf(kind, document))
    fc.assert(
      fc.property(edited, (document) => {
        expect(parseDocument(kind, document)).toEqual({ ok: true, document })
      }),
      { numRuns: propertyRuns },
    )
  })

  it('is the same for the same seed', () => {
    const sample = () => fc.sample(documentsOf(kind), { seed: 7, numRuns: 3 })
    expect(sample()).toEqual(sample())
  })
})
