import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

export interface Bundle {
  script: string
  style: string
  /** Part of the addresses of both, so that browsers may keep them for good. */
  hash: string
}

let bundle: Promise<Bundle> | null = null

/** Bundles GraphiQL for the browser, once for each process, when somebody first opens the explorer. */
export function bundleExplorer(): Promise<Bundle> {
  bundle ??= build().catch((error: unknown) => {
    bundle = null
    throw error
  })
  return bundle
}

async function build(): Promise<Bundle> {
  // Loaded late: a server whose explorer nobody opens does without it.
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./client.js', import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    minify: true,
    legalComments: 'eof',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    logLevel: 'silent',
  })
  // Its service is a process of its own, with nothing left to do.
  await stop()
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const [script, style] = [textOf('.js'), textOf('.css')]
  return { script, style, hash: createHash('sha256').update(script).update(style).digest('hex').slice(0, 16) }
}
