import { agreementKinds } from '@parley/shared/content/development'
import { parseDocument } from '@parley/shared/content/document'
import { bounds } from '@parley/shared/when/bounds'
import { describe, expect, it } from 'vitest'
import { documentsAt, firstContent } from '../../prisma/seed/first-content/record'
import { allFieldsOf, readRecord } from './record-reader'

const numbers = firstContent.map((_, index) => index + 1)

describe.each(numbers)('after edition %i', (number) => {
  const live = documentsAt(number)
  const record = readRecord(number)

  it('every reference leads to a live document of its kind', () => {
    const wrong = [...live.values()].flatMap(({ kind, document }) =>
      allFieldsOf(kind, document).flatMap(({ path, field, value }) =>
        field.type === 'reference' && typeof value === 'string' && live.get(value)?.kind !== field.kind
          ? [`${kind} ${document.slug} ${path}`]
          : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  it('everything that owes a citation has one', () => {
    const owing = [
      ...record.tracks,
      ...record.actors,
      ...record.meetings,
      ...record.developments,
      ...record.statements.filter(({ attribution }) => attribution !== 'PUBLICATION'),
      ...record.tracks.flatMap(({ participations }) => participations),
      ...record.meetings.flatMap(({ participations }) => participations),
      ...record.developments.flatMap(({ participations }) => participations),
      ...record.actors.flatMap(({ relations }) => relations),
    ]
    expect(owing.filter(({ citations }) => citations.length === 0)).toEqual([])
  })

  it('every citation of the explainer names its paragraph', () => {
    const explainer = record.sources.find(({ slug }) => slug === 'explainer-two-competing-tracks')
    for (const { kind, document } of live.values()) {
      for (const { path, owner } of allFieldsOf(kind, document)) {
        if (!path.endsWith('sourceId')) continue
        const { sourceId, locator } = { sourceId: null, locator: null, ...owner }
        if (sourceId === explainer?.id) expect(locator, `${document.slug} ${path}`).toMatch(/^¶\d+$/)
      }
    }
  })

  it('every disputed row has a source that disputes it', () => {
    const rows = [
      ...record.meetings,
      ...record.developments,
      ...record.tracks.flatMap(({ participations }) => participations),
      ...record.meetings.flatMap(({ participations }) => participations),
      ...record.developments.flatMap(({ participations }) => participations),
      ...record.actors.flatMap(({ relations }) => relations),
    ].filter(({ certainty }) => certainty === 'DISPUTED')
    expect(rows.filter(({ citations }) => !citations.some(({ bearing }) => bearing === 'DISPUTES'))).toEqual(
      [],
    )
  })

  it('every statement is about something', () => {
    expect(record.statements.filter(({ mentions }) => mentions.length === 0)).toEqual([])
  })

  it('every meeting has a track, somebody in it, and a date or the word that none is stated', () => {
    for (const { slug, trackId, participations, when } of record.meetings) {
      expect(trackId, slug).not.toBeNull()
      expect(participations, slug).not.toEqual([])
      expect(when, slug).not.toBeNull()
    }
  })

  it('every field that is owed at publication has a value', () => {
    const owed = [...live.values()].flatMap(({ kind, document }) => {
      const parsed = parseDocument(kind, document)
      if (!parsed.ok) return [`${kind} ${document.slug}`]
      return allFieldsOf(kind, parsed.document).flatMap(({ path, field, value }) =>
        field.need === 'publish' && value === null ? [`${kind} ${document.slug} ${path}`] : [],
      )
    })
    expect(owed).toEqual([])
  })

  it('every certainty, act and image has what publication asks of it', () => {
    for (const { slug, kind, stage, agreementStatus, certainty } of record.developments) {
      expect(certainty, slug).not.toBeNull()
      if (kind && agreementKinds.includes(kind)) {
        expect(stage, slug).not.toBeNull()
        expect(agreementStatus, slug).not.toBeNull()
      }
    }
    for (const { slug, act, modality, attributionText } of record.statements) {
      expect([act, modality, attributionText], slug).not.toContain(null)
    }
    for (const section of record.stories.flatMap(({ sections }) => sections)) {
      if (section.kind === 'IMAGE') expect(section.alt).not.toBeNull()
    }
  })

  it('nothing has occurred after the day of the edition, and what was called off keeps its date', () => {
    const day = firstContent[number - 1]?.publishedAt.slice(0, 10) ?? ''
    for (const { slug, occurrence, when, previousWhen } of [...record.meetings, ...record.developments]) {
      const { earliest } = bounds(when?.edtf ?? null)
      if (occurrence === 'OCCURRED' && earliest) expect(earliest <= day, slug).toBe(true)
      if (occurrence === 'CANCELLED' || occurrence === 'POSTPONED') expect(previousWhen, slug).not.toEqual([])
    }
  })

  it('no statement is said, and no source published, after the day of the edition', () => {
    const day = firstContent[number - 1]?.publishedAt.slice(0, 10) ?? ''
    for (const { slug, when } of record.statements) {
      expect((bounds(when?.edtf ?? null).earliest ?? '') <= day, slug).toBe(true)
    }
    for (const { slug, published } of record.sources) {
      expect((bounds(published?.edtf ?? null).earliest ?? '') <= day, slug).toBe(true)
    }
  })
})
