import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'
import { generatedFiles } from './generated-files'

/** Writes every generated file that is committed. */
export async function run(): Promise<void> {
  for (const { produce } of generatedFiles) {
    for (const [file, text] of Object.entries(await produce())) writeWhenChanged(file, text)
  }
}

function writeWhenChanged(file: string, text: string) {
  const whole = path.join(checkout, file)
  if (existsSync(whole) && readFileSync(whole, 'utf8') === text) return
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(whole, text)
  console.log(`wrote ${file}`)
}
