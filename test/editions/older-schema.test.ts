import { readDocument } from '@parley/shared/content/document'
import type { Kind } from '@parley/shared/content/document-kind'
import { kindOf } from '@parley/shared/content/kinds'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { restoreRevision } from '../../apps/api/src/editions/restore'
import { checkReplay } from '../invariants/record'
import { connect } from '../invariants/refused'
import { openWorld, smallStory, type World } from '../world'

// Schema 0 of a source, as if it had once been: its title was called headline, and it had no kind.
const upgrade = ({ headline, ...rest }: Record<string, unknown>) => ({
  ...rest,
  title: headline,
  kind: 'OTHER',
})
const old = { schema: 0, slug: 'report', headline: 'An old report', publisher: 'The Press' }
// The object the description was made with: what is put in here is registered for this file only.
const upgrades: Record<number, Kind['upgrades'][number]> = kindOf('SOURCE').upgrades

let world: World
const { ids, changes } = smallStory()
beforeAll(async () => {
  upgrades[0] = upgrade
  world = await openWorld()
  await world.put(changes)
})
afterAll(async () => {
  delete upgrades[0]
  await world.close()
})

/** Writes what an older release of Parley would have left. */
async function writeAsOlderRelease(sql: string, values: unknown[]) {
  const client = await connect(world.url)
  await client.query('set session_replication_role = replica')
  await client.query(sql, values)
  await client.end()
}

it('a draft of an older schema is merged and published as if it were written today', async () => {
  const { id: editionId } = await world.draft()
  const document = { slug: 'report', title: 'x', kind: 'OTHER' as const }
  await world.stage({ editionId, kind: 'SOURCE', documentId: ids.source, document })
  await writeAsOlderRelease(`update "Change" set next = $1 where "editionId" = $2`, [old, editionId])
  expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
  const change = await world.db.change.findFirstOrThrow({ where: { editionId } })
  expect(change.after).toMatchObject({ schema: 1, title: 'An old report', publisher: 'The Press' })
})

it('published changes of an older schema are read, restored and replayed', async () => {
  await writeAsOlderRelease(`update "Change" set after = $1 where "documentId" = $2 and version = 2`, [
    old,
    ids.source,
  ])
  await world.put([
    { kind: 'SOURCE', id: ids.source, document: { slug: 'report', title: 'New', kind: 'ARTICLE' } },
  ])
  await checkReplay(world.db)
  const { id: editionId } = await world.draft()
  const request = {
    editionId,
    kind: 'SOURCE' as const,
    documentId: ids.source,
    version: 2,
    fields: [],
    lock: 0,
  }
  const restored = await world.db.$transaction((tx) => restoreRevision(tx, request, world.editor))
  expect(restored).toMatchObject({ status: 'STAGED' })
  await world.publish(editionId)
  expect(await findLive(world.db, 'SOURCE', ids.source)).toMatchObject({
    title: 'An old report',
    kind: 'OTHER',
  })
})

it('a draft that began from an older schema conflicts only in what somebody changed', async () => {
  const { id: editionId } = await world.draft()
  const document = {
    slug: 'report',
    title: 'An old report',
    kind: 'OTHER' as const,
    publisher: 'The Press',
    note: 'Mine.',
  }
  await world.stage({ editionId, kind: 'SOURCE', documentId: ids.source, document, baseVersion: 2 })
  expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
})

it('a schema without an upgrade is a fault that names itself', () => {
  expect(() => readDocument('SOURCE', { ...old, schema: -1 })).toThrow('no upgrade')
})
