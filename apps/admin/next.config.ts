import path from 'node:path'
import type { NextConfig } from 'next'

const checkout = path.join(import.meta.dirname, '../..')

const config: NextConfig = {
  transpilePackages: ['@parley/shared'],
  poweredByHeader: false,
  // `npm run check` reads the types; a newsroom that starts Parley should not wait for them.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: checkout },
  headers: async () => [{ source: '/:path*', headers: safetyHeaders }],
}

export default config

const safetyHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]
