import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDocument } from '@parley/shared/content/document'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../prisma/seed/first-content/ids'
import { inventory } from '../../prisma/seed/first-content/inventory'
import { findValue } from '../../prisma/seed/first-content/inventory/find-value'
import { renderInventoryPage } from '../../prisma/seed/first-content/inventory-page'
import { documentsAt } from '../../prisma/seed/first-content/record'

const expectedIds = [
  ...numbered('T', 1, 2),
  ...numbered('A', 1, 22, 2),
  ...numbered('A', 30, 31),
  ...numbered('M', 1, 4),
  ...numbered('D', 1, 4),
  ...numbered('S', 1, 20, 2),
  ...numbered('V', 1, 8),
  ...numbered('R', 1, 23, 2),
  ...numbered('Q', 1, 3),
  ...numbered('I', 1, 2),
  ...numbered('X', 1, 8),
]

describe('the inventory of the explainer', () => {
  it('has a line for every id, and no other', () => {
    expect(Object.keys(inventory).sort()).toEqual([...expectedIds].sort())
  })

  it('leaves out only two lines, each with its reason', () => {
    const left = Object.entries(inventory).filter(([, { held }]) => held.length === 0)
    expect(left.map(([id]) => id)).toEqual(['D3', 'D4'])
    for (const [, { whyNot }] of left) expect(whyNot).toBeTruthy()
  })

  it.each(expectedIds)('has %s in the record, where its line says', (id) => {
    const line = inventory[id]
    const live = documentsAt(line?.edition ?? 0)
    for (const { document, path } of line?.held ?? []) {
      const change = live.get(idOf(document))
      if (!change) throw new Error(`${document} is not live in edition ${line?.edition}`)
      const parsed = parseDocument(change.kind, change.document)
      const value = parsed.ok ? findValue(parsed.document, path) : undefined
      expect(isEmpty(value), `${document} ${JSON.stringify(path)}`).toBe(false)
    }
  })

  it('is told by a page that is up to date', () => {
    const page = fileURLToPath(new URL('../../docs/first-content.md', import.meta.url))
    expect(readFileSync(page, 'utf8')).toBe(renderInventoryPage())
  })
})

function numbered(letter: string, from: number, to: number, digits = 1): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => letter + String(from + index).padStart(digits, '0'),
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
