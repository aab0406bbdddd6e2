import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'

let api: TestApi
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

const inWords = (locale: string) =>
  api.ask(
    'query ($locale: String) { meeting(slug: "second-moscow-conference") { when { label(locale: $locale) } } }',
    {
      locale,
    },
  )

test.each([
  ['de', '5.–6. Februar 2019'],
  ['en-GB', '5–6 February 2019'],
])('a date is told in %s', async (locale, label) => {
  const { data, errors } = await inWords(locale)
  expect(errors).toBeUndefined()
  expect(data.meeting.when).toEqual({ label })
})

test('a language without words of its own reads English', async () => {
  const [persian, english] = [await inWords('fa-AF'), await inWords('en')]
  expect(persian.data).toEqual(english.data)
})

test.each(['', 'en_GB', 'not a tag', 'd'])(
  '“%s” is no language tag, and is refused with a sentence that says what is',
  async (locale) => {
    const { status, data, errors } = await inWords(locale)
    // The rest was answered: GraphQL over HTTP has 2xx for that.
    expect([status, data]).toEqual([200, { meeting: { when: null } }])
    expect(errors).toMatchObject([
      {
        message: `“${locale}” is not a language tag: write one of BCP 47, as in en, de or fa-AF.`,
        extensions: { code: 'INVALID', argument: 'locale' },
      },
    ])
  },
)
