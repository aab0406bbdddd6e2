import { parseDocument } from '@parley/shared/content/document'
import { describe, expect, it } from 'vitest'
import { idMadeIn, idOf } from '../../prisma/seed/first-content/ids'
import { documentPlaces, isDocumentKey } from '../../prisma/seed/first-content/keys'
import { documentsAt, firstContent } from '../../prisma/seed/first-content/record'
import { allFieldsOf } from './record-reader'

const numbers = firstContent.map((_, index) => index + 1)

describe('the first content', () => {
  it('is the nine editions of the contract', () => {
    expect(firstContent.map(({ kind, publishedAt }) => `${publishedAt} ${kind}`)).toEqual([
      '2019-02-06T18:00:00.000Z UPDATE',
      '2019-02-07T15:00:00.000Z UPDATE',
      '2019-02-11T15:00:00.000Z CORRECTION',
      '2019-02-12T15:00:00.000Z CLARIFICATION',
      '2019-02-13T15:00:00.000Z CLARIFICATION',
      '2019-03-20T15:00:00.000Z UPDATE',
      '2019-09-09T15:00:00.000Z UPDATE',
      '2020-02-29T15:00:00.000Z UPDATE',
      '2020-12-02T15:00:00.000Z UPDATE',
    ])
  })

  it('says in a public note what each edition changed', () => {
    expect(firstContent.filter(({ publicNote }) => !publicNote)).toEqual([])
  })

  it.each(numbers)('holds only documents that can be staged, in edition %i', (number) => {
    for (const { kind, document } of firstContent[number - 1]?.changes ?? []) {
      const parsed = parseDocument(kind, document)
      expect(parsed, `${kind} ${document.slug}`).toMatchObject({ ok: true })
    }
  })

  it.each(numbers)('changes each document once, and something in it, in edition %i', (number) => {
    const before = documentsAt(number - 1)
    const changes = firstContent[number - 1]?.changes ?? []
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
    for (const { id, document } of changes) expect(document).not.toEqual(before.get(id)?.document)
  })

  it('gives each kind of document a slug once', () => {
    const live = [...documentsAt(firstContent.length).values()]
    expect(new Set(live.map(({ kind, document }) => `${kind} ${document.slug}`)).size).toBe(live.length)
  })

  it('keeps the kind and the slug of a document through its edits', () => {
    const first = new Map<string, string>()
    for (const { id, kind, document } of firstContent.flatMap(({ changes }) => changes)) {
      const name = `${kind} ${document.slug}`
      expect(first.get(id) ?? name).toBe(name)
      first.set(id, name)
    }
  })

  it('holds every document that has a place, from the edition it is placed in', () => {
    for (const [key, [kind, edition]] of Object.entries(documentPlaces)) {
      if (!isDocumentKey(key)) throw new Error(key)
      expect(documentsAt(edition).get(idOf(key))?.kind, key).toBe(kind)
      expect(documentsAt(edition - 1).has(idOf(key)), key).toBe(false)
    }
  })
})

describe('the ids of the first content', () => {
  it('are the same whenever they are made', () => {
    expect(idOf('T1')).toBe('0168c3f7-7100-71f9-b603-db53bfad5c92')
    expect(idOf('S06')).toBe('0168c3f7-7100-7319-bb0f-fb09ae1f36c3')
    expect(idMadeIn(9, 'X8/track/predecessor/T1')).toBe('017623f7-a180-79cc-9c54-de4659398a28')
  })

  it('carry the time of their edition', () => {
    const milliseconds = Number.parseInt(idOf('T1').replaceAll('-', '').slice(0, 12), 16)
    expect(new Date(milliseconds).toISOString()).toBe(firstContent[0]?.publishedAt)
  })

  it('belong to one item or document each, in the whole record', () => {
    const owners = new Map<string, string>()
    for (const { id, kind, document } of firstContent.flatMap(({ changes }) => changes)) {
      for (const { path, field, value } of allFieldsOf(kind, document)) {
        if (field.type !== 'list' || !Array.isArray(value)) continue
        for (const item of value) {
          const place = `${id} ${path.replace(/\d+/g, '#')} ${item.actorId ?? item.sourceId ?? item.statementId ?? ''}`
          expect(owners.get(item.id) ?? place).toBe(place)
          owners.set(item.id, place)
        }
      }
      expect(owners.has(id)).toBe(false)
    }
  })

  it('of items stay when a later edition edits their document', () => {
    for (const number of numbers.slice(1)) {
      const before = documentsAt(number - 1)
      for (const { id, kind, document } of firstContent[number - 1]?.changes ?? []) {
        const earlier = before.get(id)
        if (!earlier) continue
        const kept = new Set(itemIdsOf(kind, document))
        expect(itemIdsOf(kind, earlier.document).filter((item) => !kept.has(item))).toEqual([])
      }
    }
  })
})

function itemIdsOf(kind: Parameters<typeof allFieldsOf>[0], document: object): string[] {
  return allFieldsOf(kind, document).flatMap(({ field, value }) =>
    field.type === 'list' && Array.isArray(value) ? value.map((item) => String(item.id)) : [],
  )
}
