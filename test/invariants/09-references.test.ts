import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds, listsOf } from '@parley/shared/content/kinds'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceColumns } from '../../apps/api/src/editions/references'
import { openWorld, type PutInput, type World } from '../world'
import { dumpTraces } from './dump'
import { fullStory } from './full-story'
import { checkRecord } from './record'
import { connect, refusalOf } from './refused'

let world: World
const { ids, changes } = fullStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())

const columns = [
  ...new Map(
    referenceColumns.map(({ column, steps, to }) => [`${steps.at(-1)?.table}.${column}`, { column, to }]),
  ),
].map(([place, { column, to }]) => ({ place, table: place.split('.')[0] ?? '', column, to }))

const aTarget: Record<DocumentKind, string> = {
  STORY: ids.story,
  TRACK: ids.earlier,
  ACTOR: ids.person,
  MEETING: ids.meeting,
  DEVELOPMENT: ids.agreement,
  STATEMENT: ids.statement,
  SOURCE: ids.source,
}

describe.each(columns)('invariant 9: $place', ({ table, column, to }) => {
  it('refers by a foreign key that is checked at the end of an edition, never cascades, and is indexed', async () => {
    const keys = await world.db.$queryRawUnsafe<object[]>(
      `select condeferrable, condeferred, confdeltype::text as "onDelete", confrelid::regclass::text as target from pg_constraint
       where contype = 'f' and conrelid = 'public."${table}"'::regclass and pg_get_constraintdef(oid) like 'FOREIGN KEY ("${column}")%'`,
    )
    const target = `"${to[0]}${to.slice(1).toLowerCase()}"`
    expect(keys).toEqual([{ condeferrable: true, condeferred: true, onDelete: 'a', target }])
    for (const schema of ['public', 'history']) {
      const indexes = await world.db.$queryRawUnsafe<object[]>(
        `select 1 from pg_indexes where schemaname = '${schema}' and tablename = '${table}'
         and indexdef ~ '\\((")?${column}(")?[,)]'`,
      )
      expect(indexes.length, `index in ${schema}`).toBeGreaterThan(0)
    }
  })

  it('cannot point to nothing, even by direct SQL inside an edition', async () => {
    const sql = await connect(world.url)
    const code = await refusalOf(
      sql,
      [`update "${table}" set "${column}" = gen_random_uuid()`, 'set constraints all immediate'],
      { edition: 2 },
    )
    await sql.end()
    // An arc has one target only, and some columns ask for another value beside them: those rules speak first.
    expect(['23503', '23514']).toContain(code)
  })
})

describe.each(arcsOfTables())('invariant 9: $table', ({ table, columns }) => {
  it(`points by exactly one of ${columns.join(', ')}: a rule of the database says so`, async () => {
    const rules = await world.db.$queryRawUnsafe<Array<{ rule: string }>>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint
       where contype = 'c' and conrelid = 'public."${table}"'::regclass`,
    )
    const arcs = rules.flatMap(({ rule }) => /num_nonnulls\((.*)\) = 1/.exec(rule)?.[1] ?? [])
    expect(arcs.map((arc) => arc.replaceAll('"', '').split(', ').sort())).toContainEqual([...columns].sort())
  })
})

/** The columns of which one is set: the owners of a list that several things have, and what an item is about. */
function arcsOfTables(): Array<{ table: string; columns: readonly string[] }> {
  const lists = allKinds.flatMap(({ schema }) => listsOf(schema))
  const tables = [...new Set(lists.map(({ table }) => table))]
  const owners = tables.map((table) => ({
    table,
    columns: [...new Set(lists.flatMap((list) => (list.table === table ? list.owner : [])))],
  }))
  const arcs = lists.flatMap(({ table, arc }) => (arc ? { table, columns: arc } : []))
  return [...owners.filter(({ columns }) => columns.length > 1), ...arcs]
}

it('invariant 9: withdrawing is refused while others refer, whatever the column, and lists them', async () => {
  const before = await dumpTraces(world.db)
  const referred = new Set(
    columns.map(({ to }) => to).filter((kind) => kind !== 'DEVELOPMENT' && kind !== 'MEETING'),
  )
  for (const kind of referred) {
    const edition = await world.draft()
    await world.stage({ editionId: edition.id, kind, documentId: aTarget[kind], document: null })
    const refused = await world.publish(edition.id)
    expect(refused, kind).toMatchObject({
      status: 'BLOCKED',
      blockers: [{ code: 'STILL_REFERENCED', document: { kind, id: aTarget[kind] } }],
    })
    await world.db.change.deleteMany({ where: { editionId: edition.id } })
    await world.db.edition.delete({ where: { id: edition.id } })
  }
  const after = await dumpTraces(world.db)
  expect({ ...after, 'history.taken_out': null }).toEqual({ ...before, 'history.taken_out': null })
})

it('invariant 9: a story, to which nothing refers, is withdrawn; what it placed goes on', async () => {
  await world.put([{ kind: 'STORY', id: ids.story, document: null }])
  expect(await world.db.sectionItem.count()).toBe(0)
  const story = changes.find(({ id }) => id === ids.story)
  if (story) await world.put([story])
  await checkRecord(world.db, new Map())
})

it('invariant 9: two new documents may refer to each other in one edition, and leave in one', async () => {
  const [one, other] = [uuidv7(), uuidv7()]
  const actor = (id: string, slug: string, toId: string): PutInput => ({
    kind: 'ACTOR',
    id,
    document: {
      slug,
      name: slug,
      kind: 'STATE',
      relations: [
        {
          id: uuidv7(),
          toId,
          kind: 'BACKS',
          standing: 'CURRENT',
          certainty: 'REPORTED',
          citations: [{ id: uuidv7(), sourceId: ids.source }],
        },
      ],
      citations: [{ id: uuidv7(), sourceId: ids.source }],
    },
  })
  await world.put([actor(one, 'one', other), actor(other, 'other', one)])
  expect(await world.db.actor.count({ where: { id: { in: [one, other] } } })).toBe(2)
  await world.put([
    { kind: 'ACTOR', id: one, document: null },
    { kind: 'ACTOR', id: other, document: null },
  ])
  expect(await world.db.actor.count({ where: { id: { in: [one, other] } } })).toBe(0)
  await checkRecord(world.db, new Map())
})

it('invariant 9: a withdrawn document sends readers only to one that is live', async () => {
  const successor = async (successorId: string) => {
    const edition = await world.draft()
    const request = { editionId: edition.id, kind: 'STORY' as const, documentId: ids.story, document: null }
    const staged = await world.stage({ ...request, successorId })
    return staged.status === 'STAGED' ? world.publish(edition.id) : staged
  }
  expect(await successor(ids.story)).toMatchObject({ status: 'INVALID', issues: [{ path: ['successorId'] }] })
  expect(await successor(uuidv7())).toMatchObject({
    status: 'BLOCKED',
    blockers: [{ code: 'DEAD_REFERENCE', path: 'successorId' }],
  })
  expect(await successor(ids.track), 'another kind').toMatchObject({ status: 'BLOCKED' })
})
