import { z } from 'zod'
import { choiceWithDefault, id, list, reference, requiredReference, text } from './field-types'
import type { Terms } from './terms'

export const bearings = {
  SUPPORTS: { label: 'Supports', meaning: 'The source says so.' },
  DISPUTES: { label: 'Disputes', meaning: 'The source says otherwise.' },
} as const satisfies Terms

const citation = z.strictObject({
  id: id(),
  sourceId: requiredReference({ label: 'Source', kind: 'SOURCE' }),
  bearing: choiceWithDefault({ label: 'Bearing', name: 'Bearing', terms: bearings, initially: 'SUPPORTS' }),
  statementId: reference({
    label: 'Statement',
    kind: 'STATEMENT',
    help: 'The statement that supports or disputes it.',
  }),
  locator: text({
    label: 'Where in it',
    max: 200,
    search: 'no',
    help: 'Section, paragraph, page or minute.',
  }),
  excerpt: text({
    label: 'Excerpt',
    max: 600,
    search: 'no',
    multiline: true,
    help: 'A few words as printed, if they help.',
  }),
})

/** The sources that stand behind the thing they sit in; `owner` is the column that points to it. */
export function citations(owner: string) {
  return list({
    label: 'Citations',
    one: 'citation',
    many: 'citations',
    table: 'Citation',
    owner,
    namedBy: ['sourceId'],
    item: citation,
  })
}
