import { bounds } from '@parley/shared/when/bounds'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../prisma/seed/first-content/ids'
import { type DocumentKey, documentPlaces, isDocumentKey } from '../../prisma/seed/first-content/keys'
import { readRecord } from './record-reader'

const record = readRecord(1)
const keys = Object.keys(documentPlaces).filter(isDocumentKey)

function keyOf(id: string | null): DocumentKey | null {
  return keys.find((key) => idOf(key) === id) ?? null
}

/** The seats at a track or at one of its meetings. */
function seatsIn(track: DocumentKey) {
  return [
    ...record.tracks.filter(({ id }) => id === idOf(track)),
    ...record.meetings.filter(({ trackId }) => trackId === idOf(track)),
  ].flatMap(({ participations }) => participations)
}

function attendedIn(track: DocumentKey) {
  return new Set(
    seatsIn(track)
      .filter(({ presence }) => presence === 'ATTENDED')
      .map(({ actorId }) => keyOf(actorId)),
  )
}

function about(key: DocumentKey) {
  return record.statements.filter(({ mentions }) => mentions.some(({ actorId }) => actorId === idOf(key)))
}

describe('asked as of edition 1, the first content answers', () => {
  it('1: that only the Taliban and its negotiators sit in both tracks', () => {
    const inMoscow = attendedIn('T2')
    expect([...attendedIn('T1')].filter((actor) => inMoscow.has(actor)).sort()).toEqual(['A14', 'A15'])
  })

  it('2: that the Afghan government is excluded from both, by nobody in particular, for cited reasons', () => {
    const leftOut = [...record.tracks, ...record.meetings, ...record.developments].flatMap((owner) =>
      owner.participations
        .filter(({ presence }) => presence === 'EXCLUDED' || presence === 'DECLINED')
        .map(({ actorId, excludedById, reasons }) => ({
          target: keyOf(owner.id),
          actor: keyOf(actorId),
          excludedBy: excludedById,
          reasons: reasons.map(({ statementId }) => keyOf(statementId)),
        })),
    )
    expect(leftOut).toEqual([
      { target: 'T1', actor: 'A10', excludedBy: null, reasons: ['S03', 'S15'] },
      { target: 'T2', actor: 'A10', excludedBy: null, reasons: ['S03', 'S10', 'S15'] },
    ])
    const voices = record.statements
      .filter(({ id }) => ['S03', 'S10', 'S15'].includes(keyOf(id) ?? ''))
      .map(({ attribution, speakerId }) => keyOf(speakerId) ?? attribution)
    expect(voices.sort()).toEqual(['A03', 'A04', 'PUBLICATION'])
  })

  it('4: what happened, in order', () => {
    const entries = [...record.meetings, ...record.developments, ...record.statements]
      .filter(({ when }) => when !== null)
      .map(({ id, when }) => ({ key: keyOf(id), ...bounds(when?.edtf ?? null) }))
    const dated = entries.filter(({ earliest, latest }) => earliest ?? latest)
    const undated = entries.filter(({ earliest, latest }) => !earliest && !latest)
    dated.sort(
      (one, other) =>
        (one.earliest ?? '').localeCompare(other.earliest ?? '') ||
        (one.latest ?? '9999').localeCompare(other.latest ?? '9999'),
    )
    expect(dated.map(({ key }) => key)).toEqual(['M1', 'M3', 'M2', 'S06', 'M4', 'D2'])
    expect(undated.map(({ key }) => key)).toEqual(['D1'])
  })

  it('4: without an order between the first Moscow conference and the Doha round', () => {
    const [round, conference] = [idOf('M2'), idOf('M3')].map((id) =>
      record.meetings.find((one) => one.id === id),
    )
    expect(round?.afterId).toBeNull()
    expect(conference?.afterId).toBeNull()
    expect(bounds(conference?.when?.edtf ?? null)).toMatchObject({ earliest: null, latest: '2019-02-04' })
    expect(bounds(round?.when?.edtf ?? null)).toMatchObject({ earliest: '2019-01-28', latest: '2019-02-03' })
  })

  it('6: one statement of Lavrov about the United States, in two fragments', () => {
    const said = about('A08').filter(({ speakerId }) => speakerId === idOf('A02'))
    expect(said.map(({ id, segments }) => [keyOf(id), segments.length])).toEqual([['S06', 2]])
  })

  it('7: what is said about the Taliban, and by whom', () => {
    const voices = about('A14').map(({ id, attribution, speakerId }) => [
      keyOf(speakerId) ?? attribution,
      keyOf(id),
    ])
    expect(voices.sort()).toEqual([
      ['A04', 'S07'],
      ['A04', 'S08'],
      ['A04', 'S15'],
      ['A14', 'S01'],
      ['A14', 'S02'],
      ['PUBLICATION', 'S03'],
      ['PUBLICATION', 'S14'],
    ])
  })

  it('8: who gains and who loses, according to whom, with nothing averaged', () => {
    const outlooks = record.statements.flatMap(({ id, modality, mentions }) =>
      mentions
        .filter(({ outlook }) => outlook !== null)
        .map(
          ({ actorId, trackId, outlook }) =>
            `${keyOf(actorId ?? trackId)} ${outlook} ${keyOf(id)} ${modality}`,
        ),
    )
    expect(outlooks.sort()).toEqual([
      'A09 GAINS S19 CATEGORICAL',
      'A09 GAINS S20 CATEGORICAL',
      'A10 LOSES S15 CATEGORICAL',
      'A10 LOSES S18 CATEGORICAL',
      'A10 LOSES V8 HEDGED',
      'A14 GAINS S15 CATEGORICAL',
      'PEOPLE UNCERTAIN S17 CONDITIONAL',
      'T1 NEITHER S16 CATEGORICAL',
      'T1 UNCERTAIN V1 HEDGED',
      'T2 NEITHER S16 CATEGORICAL',
      'T2 UNCERTAIN V1 HEDGED',
      'WEST LOSES S19 CATEGORICAL',
    ])
  })

  it('11: Karzai, former President, and in no seat', () => {
    const karzai = record.actors.find(({ id }) => id === idOf('A07'))
    expect(karzai?.relations.map(({ kind, standing, title }) => [kind, standing, title])).toEqual([
      ['HOLDS_OFFICE', 'FORMER', 'President'],
    ])
    const seated = [...record.tracks, ...record.meetings, ...record.developments]
      .flatMap(({ participations }) => participations)
      .map(({ actorId }) => actorId)
    expect(seated).not.toContain(idOf('A07'))
  })

  it('20: whose voice is missing', () => {
    const speakers = new Set(record.statements.map(({ speakerId }) => keyOf(speakerId)))
    const inMoscow = [...attendedIn('T2')].filter((actor) => actor !== 'A14')
    expect(inMoscow.sort()).toEqual(['A09', 'A15', 'A16', 'A18', 'A19', 'A20', 'A21', 'A22'])
    for (const silent of ['A01', 'A07', 'A08', ...inMoscow] as const) expect(speakers.has(silent)).toBe(false)
    const byTaliban = record.statements.filter(({ speakerId }) => speakerId === idOf('A14'))
    expect(byTaliban.every(({ form }) => form === 'INDIRECT')).toBe(true)
  })
})
