import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseDocument } from './document'
import { type Field, fieldsOf } from './field'
import { allKinds } from './kinds'

interface Place {
  name: string
  field: Field
  schema: z.ZodType
}

/** Every field of a document that holds words, those of its items too. */
function textFields(within: string, schema: z.ZodObject): Place[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    if (field.type === 'list') return textFields(`${within}.${name}`, field.list.item)
    const part: unknown = schema.shape[name]
    const holdsWords = ['text', 'url', 'words', 'slug', 'when', 'whens'].includes(field.type)
    return holdsWords && part instanceof z.ZodType ? [{ name: `${within}.${name}`, field, schema: part }] : []
  })
}

/** The same words as a value of each class of field. */
function wordsIn({ type }: Field, words: string): unknown {
  const when = { text: words, edtf: null, basis: 'RELATIVE', note: null }
  if (type === 'when') return when
  if (type === 'whens') return [when]
  if (type === 'url') return `https://example.org/${words}`
  return type === 'words' ? [words] : words
}

const places = allKinds.flatMap(({ noun, schema }) => textFields(noun, schema))

describe.each(places.map((place) => [place.name, place] as const))('%s', (_, { field, schema }) => {
  it('refuses characters that nobody sees, in a sentence', () => {
    for (const character of ['\u202e', '\u2066', '\u200b', '\ufeff', '\u0007', '\ud83d']) {
      const { error } = schema.safeParse(wordsIn(field, `a${character}b`))
      expect(error?.issues.at(-1)?.message).toMatch(
        field.type === 'slug' ? /^A slug is made of/ : /stands after “.*a”; .+\.$/,
      )
    }
  })

  it('is one line unless it is described as several', () => {
    const { success } = schema.safeParse(wordsIn(field, 'a\nb'))
    const isOfLines =
      field.type === 'text' ? field.multiline === true : field.type === 'words' && field.ordered
    expect(success).toBe(isOfLines)
  })
})

it.each(['talks-in-doha', 'Track:', '', '00000000-0000-4000-8000-000000000000'])(
  'what is no id of a document is refused by the kind that is wanted: %j',
  (trackId) => {
    const parsed = parseDocument('MEETING', { slug: 'one', title: 'One', trackId })
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        { path: ['trackId'], message: expect.stringMatching(/^This is not the id of a track: find it/) },
      ],
    })
  },
)
