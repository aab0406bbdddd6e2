import { statSync } from 'node:fs'
import path from 'node:path'
import type { PrismaClient } from '../generated/prisma/client'
import { secondsUntilForgotten } from './find-trusted'
import { registerFolder } from './register'

/** What `npm run trust` does with these words, and prints. */
export async function trustCommand(args: string[], db: PrismaClient): Promise<string> {
  const [first, id] = args
  if (first === 'list' && args.length === 1) return describeAll(db)
  if (first === 'remove' && id !== undefined && args.length === 2) return remove(db, id)
  if (first === undefined || args.length > 1)
    throw new Error(
      'Say what to do: npm run trust -- <folder>, npm run trust -- list, or npm run trust -- remove <id>',
    )
  // npm runs in the checkout, whatever folder it was called in.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), first)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder.`)
  // Only here: it takes a second to load, and the other commands need none of it.
  const { publicSchema } = await import('../schema')
  const { added, known } = await registerFolder(db, publicSchema, folder)
  return `${added} new, ${known} known before.`
}

async function describeAll(db: PrismaClient): Promise<string> {
  const all = await db.trustedDocument.findMany({
    select: { hash: true, name: true, createdAt: true, ids: { orderBy: { id: 'asc' } } },
    orderBy: [{ name: 'asc' }, { hash: 'asc' }],
  })
  if (all.length === 0) return 'Nothing is registered. Register a folder: npm run trust -- <folder>'
  return all
    .map(({ hash, name, createdAt, ids }) => {
      const others = ids.filter(({ id }) => id !== hash).map(({ id }) => `also ${id}`)
      return [hash, name || 'without a name', createdAt.toISOString(), ...others].join(' · ')
    })
    .join('\n')
}

/** Removes a document with every id it has. */
async function remove(db: PrismaClient, id: string): Promise<string> {
  const ids = { some: { id: id.replace(/^sha256:/, '') } }
  const { count } = await db.trustedDocument.deleteMany({ where: { ids } })
  if (count === 0) throw new Error(`Nothing is registered as ${id}. See all with npm run trust -- list.`)
  return `Removed. A server that runs refuses it within ${secondsUntilForgotten} seconds.`
}
