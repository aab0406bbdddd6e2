import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkout } from '../apps/api/src/core/checkout'

export type Ready = { url: string; signInLink?: string }

export type Child = {
  ready: Promise<Ready>
  /** Settles with a sentence when the process ends. */
  ended: Promise<string>
  stop(): Promise<void>
  /** Ends it at once, in the middle of whatever it does, as a power cut would. */
  kill(): Promise<void>
}

/** What Node is to be called with to run a file of ours: TypeScript needs a hand. */
export function programOf(file: string): string[] {
  const whole = path.resolve(checkout, file)
  return whole.endsWith('.ts') ? [path.join(checkout, 'scripts/launch.mjs'), whole] : [whole]
}

/** Runs a file as a process of its own, which ends when this one does and says by a message when it is ready. */
export function startChild(name: string, file: string, environment: Record<string, string>): Child {
  const preload = pathToFileURL(path.join(checkout, 'scripts/end-with-parent.mjs')).href
  const [program = '', ...args] = programOf(file)
  const child = fork(program, args, {
    execArgv: ['--import', preload],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A Ctrl-C in the terminal is for `npm start`, which stops its children in order.
    detached: true,
  })
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(`${name} ended (${signal ?? `code ${code}`})`))
  })
  const ready = Promise.race([
    waitUntilReady(child),
    ended.then((sentence) => Promise.reject(new Error(sentence))),
  ])
  // Whoever stops a child before it is ready does not wait for this.
  ready.catch(() => {})
  return { ready, ended, stop: () => stopChild(child, ended), kill: () => killChild(child, ended) }
}

function waitUntilReady(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve) => {
    child.on('message', (message: unknown) => {
      if (isReady(message)) resolve(message)
    })
  })
}

function isReady(message: unknown): message is Ready & { type: 'ready' } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await ended
  clearTimeout(force)
}

async function killChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGKILL')
  await ended
}
