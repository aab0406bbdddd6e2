import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSmallWeb, type SmallWeb } from '../../../../../test/editorial/small-web'
import { createLookAt, type Sight } from './look-at'
import { isPublicAddress } from './public-address'

let web: SmallWeb
beforeAll(async () => {
  web = await openSmallWeb()
})
afterAll(() => web.close())

const see = (address: string, patience = 2_000): Promise<Sight> =>
  createLookAt({ ownHosts: new Set([web.host]), patience })(address, new AbortController().signal)

const privately = 'into a private network, where nothing is looked for.'

describe('an address', () => {
  test.each([
    ['/200', 'ANSWERS', 200],
    ['/204', 'ANSWERS', 204],
    ['/moved', 'ANSWERS', 200],
    ['/get-only', 'ANSWERS', 200],
    ['/404', 'GONE', 404],
    ['/410', 'GONE', 410],
    ['/403', 'UNSURE', 403],
    ['/429', 'UNSURE', 429],
    ['/500', 'UNSURE', 500],
    ['/503', 'UNSURE', 503],
    ['/round', 'UNSURE', null],
  ])('that answers as %s is %s', async (path, verdict, status) => {
    expect(await see(web.at(path))).toMatchObject({ verdict, status, isUnreached: false })
  })

  test('is asked briefly, and for the whole only where that does not please', async () => {
    web.takeAsked()
    await see(web.at('/200'))
    await see(web.at('/404'))
    expect(web.takeAsked()).toEqual(['HEAD /200', 'HEAD /404', 'GET /404'])
  })

  test('is redirected five times at most', async () => {
    web.takeAsked()
    await see(web.at('/round'))
    expect(web.takeAsked()).toHaveLength(6)
  })

  test.each(['/to-metadata', '/to-loopback', '/to-mapped', '/to-number'])(
    'that redirects into a private network is not followed there: %s',
    async (path) => {
      const sight = await see(web.at(path))
      expect(sight).toMatchObject({ verdict: 'UNSURE', status: null, failure: `It redirects ${privately}` })
    },
  )

  test.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://0x7f.1:1/',
    'https://10.0.0.1/',
  ])('in a private network is not asked: %s', async (address) => {
    expect(await see(address)).toMatchObject({ verdict: 'UNSURE', failure: `It leads ${privately}` })
  })

  test('that is none of the web is not opened, redirected to or not', async () => {
    for (const address of ['file:///etc/passwd', 'gopher://host.example/', web.at('/to-file')])
      expect(await see(address)).toMatchObject({
        verdict: 'UNSURE',
        status: null,
        failure: expect.stringMatching(/^It is no address of the web/),
      })
  })

  test('that does not answer in time is not gone', async () => {
    expect(await see(web.at('/silent'), 50)).toMatchObject({
      verdict: 'UNSURE',
      failure: 'It did not answer in time.',
      isUnreached: true,
    })
  })

  test('is no longer waited for when whoever looks is told to stop', async () => {
    const stopping = new AbortController()
    const looking = createLookAt({ ownHosts: new Set([web.host]), patience: 60_000 })(
      web.at('/silent'),
      stopping.signal,
    )
    stopping.abort()
    await expect(looking).rejects.toThrow(/abort/)
  })
})

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.9.9.9',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.7',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001::1',
  'localhost',
  '',
])('%s is no address of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '169.253.0.1', '2606:4700::1111', '2a00:1450::1'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)
