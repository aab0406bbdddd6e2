import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'
import { whenStale } from './folder-hash'
import { runProgram } from './run-program'

const admin = path.join(checkout, 'apps/admin')

/** Builds the admin when its sources changed since the last build. True when it ran. */
export function buildAdmin(): Promise<boolean> {
  return whenStale('apps/admin/.next/BUILD_ID', sources, async () => {
    const environment = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
    const { code, output } = await runProgram('next', ['build'], { folder: admin, environment })
    if (code !== 0) throw new Error(`The admin could not be built:\n${output}`)
  })
}

// Everything in the folder, with what it takes from elsewhere.
const sources = ['apps/admin', 'packages/shared/src', 'package-lock.json']
