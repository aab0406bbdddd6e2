import type { Item } from '@parley/shared/compare/item'
import type { NameOf } from '@parley/shared/compare/titles'
import { fieldsOf, type List } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { describe, expect, it } from 'vitest'
import { citationOf, idOf, seatOf } from '../testing/build'
import { summarizeRow, summaryText } from './row-summary'

const names: Readonly<Record<string, string>> = {
  [idOf(101)]: 'Taliban',
  [idOf(102)]: 'United States',
  [idOf(209)]: 'Explainer',
}
const nameOf: NameOf = (_, id) => names[id] ?? null

describe('the row of a participant', () => {
  it.each<[string, Record<string, unknown>]>([
    ['Taliban, party, attended, 1 citation', { citations: [citationOf(9)] }],
    ['Taliban, party, attended, no citation', {}],
    ['Taliban, no citation', { role: null, presence: null }],
    [
      'Taliban, party, attended, leads its side, on behalf of United States, reported, no citation',
      {
        isLead: true,
        onBehalfOfId: idOf(102),
        certainty: 'REPORTED',
      },
    ],
    ['Participant not chosen yet, party, attended, no citation', { actorId: null }],
  ])('%s', (sentence, fields) => {
    expect(textOf('MEETING', 'participations', seatOf(1, fields))).toBe(sentence)
  })
})

describe('other rows', () => {
  it('call a citation by its source, and leave out what is ordinary', () => {
    expect(textOf('MEETING', 'citations', citationOf(9, { locator: '¶5' }))).toBe('“Explainer”, ¶5')
    expect(textOf('MEETING', 'citations', citationOf(9, { bearing: 'DISPUTES' }))).toBe(
      '“Explainer”, disputes',
    )
  })

  it('call a mention by whichever thing it is about', () => {
    const mention = { id: idOf(5), actorId: null, trackId: idOf(101), stance: 'CRITICAL', outlook: null }
    expect(textOf('STATEMENT', 'mentions', mention)).toBe('Taliban, critical')
  })

  it('call a section by its heading and count what is placed in it', () => {
    const section = {
      id: idOf(5),
      kind: 'QUESTION',
      heading: 'Who wins?',
      items: [{ id: idOf(6) }, { id: idOf(7) }],
    }
    expect(textOf('STORY', 'sections', section)).toBe('“Who wins?”, question, 2 placed documents')
  })
})

function textOf(kind: DocumentKind, name: string, item: Item): string {
  return summaryText(summarizeRow(listOf(kind, name), item, nameOf))
}

function listOf(kind: DocumentKind, name: string): List {
  const field = new Map(fieldsOf(kindOf(kind).schema)).get(name)
  if (field?.type !== 'list') throw new Error(`${name} is no list`)
  return field.list
}
