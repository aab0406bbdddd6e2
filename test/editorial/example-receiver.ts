import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkout } from '../../apps/api/src/core/checkout'
import { findSilentHost } from './small-web'

/** The receiver that docs/webhooks.md shows, as a process of its own. */
export interface ExampleReceiver {
  url: string
  /** What it has printed so far. */
  printed(): string
  stop(): void
}

/** Starts the example of the page as it stands there, at a port that is free. */
export async function runExample(secret: string): Promise<ExampleReceiver> {
  const page = readFileSync(path.join(checkout, 'docs/webhooks.md'), 'utf8')
  const [, example = ''] = /^```js\n([\s\S]*?)^```/m.exec(page) ?? []
  const host = await findSilentHost()
  const port = host.split(':')[1] ?? ''
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-receiver-'))
  symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'receiver.mjs'), example.replace('8080', port))
  const child = spawn(process.execPath, ['receiver.mjs'], {
    cwd: folder,
    env: { ...process.env, PARLEY_WEBHOOK_SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  return {
    url: `http://${host}/`,
    printed: () => printed,
    stop() {
      child.kill()
      rmSync(folder, { recursive: true })
    },
  }
}
