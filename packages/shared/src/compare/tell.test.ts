import { expect, it } from 'vitest'
import { parseDocument } from '../content/document'
import { countChanges, tellChanges } from './tell'

const parsed = parseDocument('ACTOR', { slug: 'taliban', name: 'Taliban', kind: 'ARMED_ORGANIZATION' })
const actor = parsed.ok ? parsed.document : null
const names = { before: () => null, after: () => null }

it('tells a withdrawal as one change, by the name the document had', () => {
  expect(tellChanges('ACTOR', actor, null, names)).toMatchObject([
    { path: '', change: 'REMOVED', after: null, sentence: 'Actor withdrawn: Taliban' },
  ])
  expect(countChanges('ACTOR', actor, null)).toBe(1)
})

it('tells each field that changed, and nothing where nothing did', () => {
  const renamed = actor && { ...actor, name: 'The Taliban' }
  expect(tellChanges('ACTOR', actor, renamed, names).map(({ sentence }) => sentence)).toEqual([
    'Name changed from Taliban to “The Taliban”',
  ])
  expect(tellChanges('ACTOR', actor, actor, names)).toEqual([])
  expect(countChanges('ACTOR', actor, actor)).toBe(0)
})
