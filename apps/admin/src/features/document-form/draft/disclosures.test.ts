import { fieldsOf } from '@parley/shared/content/field'
import { documentKinds } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { valuesOf } from '@parley/shared/content/terms'
import { describe, expect, it } from 'vitest'
import { citationOf, idOf, meetingOf, seatOf } from '../testing/build'
import { blankDocument } from './blank-document'
import { disclosuresFor } from './disclosures'
import { documentLayout } from './layout'

describe('what must be open for a field to be seen', () => {
  const document = meetingOf({ participations: [seatOf(1, { citations: [citationOf(9)] })] })
  const row = `participations.${idOf(1)}`

  it.each([
    ['title', []],
    ['slug', ['more']],
    [`${row}.role`, [row]],
    [`${row}.asNamed`, [row, `${row}.more`]],
    [
      `${row}.citations.${idOf(9)}.excerpt`,
      [row, `${row}.citations.${idOf(9)}`, `${row}.citations.${idOf(9)}.more`],
    ],
    ['when.edtf', ['when.edtf']],
    [`participations.${idOf(77)}.role`, []],
    ['nonsense', []],
  ])('%s', (path, opened) => {
    expect(disclosuresFor('MEETING', document, path)).toEqual(opened)
  })
})

describe('the layout', () => {
  it.each(valuesOf(documentKinds))('of %s loses no field and asks for what is owed first', (kind) => {
    const document = { ...blankDocument(kind), form: 'MIXED', attribution: 'NAMED' }
    const { first, more } = documentLayout(kind, document)
    const fields = fieldsOf(kindOf(kind).schema)
    expect([...first, ...more].sort()).toEqual(fields.map(([name]) => name).sort())
    const owed = fields.filter(([name, field]) => field.need && name !== 'slug').map(([name]) => name)
    expect(first).toEqual(expect.arrayContaining(owed))
  })
})
