import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'

export type Ran = { code: number; output: string }

/** Runs the program that an installed package is named for with this Node, and gives what it printed. */
export function runProgram(packageName: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  const { folder = checkout, environment = {}, isShown = false } = options
  const file = findProgram(packageName, folder)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => output.push(part))
    child.stderr?.on('data', (part: Buffer) => output.push(part))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }),
    )
  })
}

export type RunOptions = { folder?: string; environment?: Record<string, string>; isShown?: boolean }

const commands: Record<string, string> = {
  '@biomejs/biome': 'biome',
  typescript: 'tsc',
}

/** By the package's own list of programs: what it lets others import says nothing of them. */
function findProgram(packageName: string, folder: string): string {
  const places = createRequire(path.join(folder, 'package.json')).resolve.paths(packageName) ?? []
  const found = places
    .map((place) => path.join(place, packageName))
    .find((place) => existsSync(path.join(place, 'package.json')))
  if (found === undefined) throw new Error(`${packageName} is not installed. Run npm ci.`)
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(found, 'package.json'), 'utf8'),
  )
  const program = typeof bin === 'string' ? bin : bin[commands[packageName] ?? packageName]
  if (program === undefined) throw new Error(`${packageName} has no program of that name.`)
  return path.join(found, program)
}
