import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from '../compare/equal'
import { type Fields, itemsOf } from '../compare/item'
import { documentsOf } from '../compare/testing/generator'
import { propertyRuns } from '../compare/testing/runs'
import { examplePool, poolFrom } from '../compare/testing/values'
import { type Document, parseDocument } from '../content/document'
import type { DocumentKind } from '../content/kind-names'
import { allKinds } from '../content/kinds'
import type { MergeSide } from './effect'
import { replaceReferences } from './replace-references'

// Few, so that documents often refer to both.
const pool = poolFrom((kind) => examplePool[kind].slice(0, kind === 'ACTOR' ? 3 : 6))
const [from = '', into = '', self = ''] = pool.ACTOR

describe.each(allKinds.map(({ kind }) => kind))('replacing an actor in a %s', (kind) => {
  const check = (law: (document: Document, replaced: Document, dropped: string[]) => void) => {
    const property = fc.property(
      documentsOf(kind, pool),
      fc.constantFrom('FROM', 'INTO'),
      (document, side) => {
        const { document: replaced, effects } = replaceAll(kind, document, side)
        law(
          document,
          replaced,
          effects.flatMap(({ what, path }) => (what === 'DROPPED' ? [path] : [])),
        )
      },
    )
    // A tenth of what other laws are tried with: each document is replaced in several times.
    fc.assert(property, { numRuns: Math.ceil(propertyRuns / 10) })
  }

  it('leaves no reference to it, and a document that is valid', () => {
    check((_, replaced) => {
      expect(JSON.stringify(replaced)).not.toContain(from)
      expect(parseDocument(kind, replaced)).toMatchObject({ ok: true })
    })
  })

  it('loses no citation but those of what is dropped', () => {
    check((document, replaced, dropped) => {
      const left = citationsIn(replaced, '', [])
      for (const said of citationsIn(document, '', dropped)) expect(left).toContain(said)
    })
  })

  it('does nothing the second time', () => {
    check((_, replaced) => {
      const again = replaceAll(kind, replaced, 'INTO')
      expect(sameValue(again.document, replaced)).toBe(true)
      expect(again.effects).toEqual([])
    })
  })
})

/** Replaces, and chooses the same side of every clash. */
function replaceAll(kind: DocumentKind, document: Document, side: MergeSide) {
  let next = 0
  const newId = () => `01892222-0000-7000-8000-${String(next++).padStart(12, '0')}`
  const replace = (choices: ReadonlyMap<string, MergeSide>) =>
    replaceReferences(
      { kind, id: self, document },
      { kind: 'ACTOR', from, into },
      { nameOf: () => null, newId, choices },
    )
  const asked = replace(new Map())
  const answered = replace(new Map(asked.clashes.map(({ path }) => [path, side])))
  expect(answered.clashes).toEqual([])
  return answered
}

/** What the citations of a document say, wherever they are, but for those of the items at these paths. */
function citationsIn(value: Fields, place: string, besides: readonly string[]): string[] {
  return Object.entries(value).flatMap(([name, list]) =>
    itemsOf(list).flatMap((item) => {
      const path = place ? `${place}.${name}.${item.id}` : `${name}.${item.id}`
      if (besides.includes(path)) return []
      const { id: _, ...said } = item
      return [...(name === 'citations' ? [JSON.stringify(said)] : []), ...citationsIn(item, path, besides)]
    }),
  )
}
