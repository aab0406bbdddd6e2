import { expect, test } from 'vitest'
import { findFault } from './find-fault'

const isOwn = (url: URL) => url.host === 'site.internal:8080'
const faultOf = (url: string) => findFault({ url, events: ['EDITION_PUBLISHED'] }, { isOwn })

test.each([
  'https://example.org/',
  'https://example.org:8443/hook?id=1',
  'https://1.1.1.1/',
  'http://site.internal:8080/',
])('%s is taken', (url) => {
  expect(faultOf(url)).toBeNull()
})

test.each([
  ['no address', 'no address of the web'],
  ['file:///etc/passwd', 'no address of the web'],
  ['http://example.org/', 'https:// alone'],
  ['http://site.internal:8081/', 'https:// alone'],
  ['https://nora:secret@example.org/', 'name or password'],
  ['https://localhost:8443/', 'PARLEY_WEBHOOK_HOSTS=localhost:8443'],
  ['https://10.0.0.1/', 'PARLEY_WEBHOOK_HOSTS=10.0.0.1:443'],
  ['https://169.254.169.254/latest/meta-data/', 'private network'],
  ['https://[::ffff:127.0.0.1]/', 'private network'],
  ['https://2130706433/', 'private network'],
  [`https://example.org/${'x'.repeat(2000)}`, 'longer than 2000'],
])('%s is refused, saying why', (url, sentence) => {
  expect(faultOf(url)).toMatchObject({ field: 'url', message: expect.stringContaining(sentence) })
})

test('a webhook is told one event at least', () => {
  expect(findFault({ url: 'https://example.org/', events: [] }, { isOwn })).toMatchObject({ field: 'events' })
})
