import { describe, expect, it } from 'vitest'
import { idOf } from '../../prisma/seed/first-content/ids'
import { documentPlaces, isDocumentKey } from '../../prisma/seed/first-content/keys'
import { readRecord } from './record-reader'

const record = readRecord(1)
const keys = Object.keys(documentPlaces).filter(isDocumentKey)
const bySources = keys
  .filter((key) => /^S\d\d$/.test(key))
  .map((key) => ({ key, statement: record.statements.find(({ id }) => id === idOf(key)) }))

/** Typed from the inventory by hand, brackets, inner quotes, commas and stops as printed. */
const quoted = {
  S05: ['Russian political sniping against the [United States].'],
  S06: ['monopolize', 'in the dark.'],
  S08: [
    'The Taliban has insisted on negotiating first with the United States and then bypassing the Afghan government and initiating a dialogue with different Afghan political groups,',
    'Thus far they have been successful in dividing the Afghan political elite who have supported the constitutional process in the past 18 years.',
  ],
  S10: ['affront'],
  S11: [
    "A united 'Kabul camp' would be better, but maybe this is an illusion anyway,",
    'But [unity] was clearly not the desire of the Russian government: this is divide and interfere.',
  ],
  S13: ['in order to gain power.'],
  S15: [
    'reduce the legitimacy of the Afghan government to a minimum and thus further strengthen [its] bargaining position vis-a-vis the United States and extract maximum advantage.',
  ],
  S17: [
    "If these talks give birth to an inclusive intra-Afghan process, the people of Afghanistan could finally gain relief from the world's deadliest war,",
    'If the talks fail to include all sides and no durable peace results [from them], the people could suffer another collapse into civil war.',
  ],
  S18: ['all of those who have defended the constitutional process for the past 18 years.'],
  S20: ['back in the strategic game.'],
}

describe('the statements of edition 1', () => {
  it('are twenty by sources and six claims that only the publication makes', () => {
    expect(bySources).toHaveLength(20)
    expect(record.statements).toHaveLength(26)
  })

  it('are three direct, seven mixed and ten indirect', () => {
    const keysOf = (form: string) =>
      bySources.filter(({ statement }) => statement?.form === form).map(({ key }) => key)
    expect(keysOf('DIRECT')).toEqual(['S08', 'S11', 'S17'])
    expect(keysOf('MIXED')).toEqual(['S05', 'S06', 'S10', 'S13', 'S15', 'S18', 'S20'])
    expect(keysOf('INDIRECT')).toHaveLength(10)
  })

  it('quote to the letter', () => {
    const segments = bySources
      .filter(({ statement }) => (statement?.segments.length ?? 0) > 0)
      .map(({ key, statement }) => [key, statement?.segments])
    expect(Object.fromEntries(segments)).toEqual(quoted)
  })

  it('have a date only for what Lavrov said', () => {
    const dated = record.statements.filter(({ when }) => when !== null)
    expect(dated.map(({ slug, when }) => [slug, when?.text, when?.edtf, when?.basis])).toEqual([
      ['lavrov-monopolize', 'February 4', '2019-02-04', 'STATED'],
    ])
  })

  it('are by each voice as often as the inventory counts', () => {
    const speakers = bySources.map(({ statement }) => statement?.speakerId)
    const count = (key: 'A02' | 'A03' | 'A04' | 'A05' | 'A11' | 'A14') =>
      speakers.filter((speaker) => speaker === idOf(key)).length
    expect([count('A03'), count('A04'), count('A05'), count('A02'), count('A11'), count('A14')]).toEqual([
      4, 4, 2, 1, 1, 2,
    ])
    const attributions = bySources.map(({ statement }) => statement?.attribution)
    expect(attributions.filter((attribution) => attribution === 'UNNAMED_GROUP')).toHaveLength(3)
    expect(attributions.filter((attribution) => attribution === 'UNATTRIBUTED')).toHaveLength(1)
    expect(attributions.filter((attribution) => attribution === 'PUBLICATION')).toHaveLength(2)
  })

  it('are all placed in the story', () => {
    const placed = record.stories.flatMap(({ sections }) =>
      sections.flatMap(({ items }) => items.map(({ statementId }) => statementId)),
    )
    expect(record.statements.filter(({ id }) => !placed.includes(id))).toEqual([])
  })
})
