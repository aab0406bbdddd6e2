import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { programOf, startChild } from '../../scripts/child'

test('a child ends with its parent, also when that is killed', async () => {
  const parent = spawn(process.execPath, programOf(path.join(import.meta.dirname, 'child-parent.ts')))
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (part: Buffer) => resolve(Number(String(part)))),
  )
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await vi.waitUntil(() => !isAlive(pid), { timeout: 15_000 })
})

test('a child stops when it is asked to, and says how it ended', async () => {
  const child = startChild('the child', path.join(import.meta.dirname, 'child-process.ts'), {})
  await child.ready
  await child.stop()
  expect(await child.ended).toBe('the child ended (code 0)')
})

test('a child that fails before it is ready is not waited for', async () => {
  const child = startChild('the child', path.join(import.meta.dirname, 'missing.mjs'), {})
  await expect(child.ready).rejects.toThrow('the child ended (code 1)')
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
