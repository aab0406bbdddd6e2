import fc from 'fast-check'
import { isEnumType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicSchema } from '../../apps/api/src/schema'
import { drawValue, isAskable } from '../drawn/draw'
import { readWorld, type World } from '../drawn/told'
import { openTenses, type Tenses } from './tenses'

let record: Tenses
let world: World

beforeAll(async () => {
  record = await openTenses(3)
  world = await readWorld(record.newsroom.database.owner.now, 10)
}, 120_000)
afterAll(() => record.close())

const lists = Object.values(publicSchema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const filter = args.find((argument) => argument.name === 'filter')?.type
  const order = args.find((argument) => argument.name === 'orderBy')?.type
  if (!isInputObjectType(filter) || !isEnumType(order)) return []
  const orders = order.getValues().map((value) => value.name)
  return Object.values(filter.getFields()).map((field) => ({ list: name, filter, field, orders }))
})

test.each(lists.map((each) => ({ ...each, title: `${each.filter.name}.${each.field.name}` })))(
  '$title answers alike now, then and next, in every order',
  async ({ list, filter, field, orders, title }) => {
    const drawn = fc.sample(
      drawValue(field.type, title, world).filter((value) => isAskable({ value })),
      { seed: 11, numRuns: orders.length },
    )
    const ask = async (tense: 'now' | 'then' | 'next') => {
      const { data, errors } = await record.askIn(tense)(
        orders
          .map(
            (order, index) =>
              `${order}: ${list}(filter: $f${index}, orderBy: ${order}, first: 100) { totalCount edges { cursor node { id } } }`,
          )
          .join(' '),
        Object.fromEntries(drawn.map((value, index) => [`f${index}`, { [field.name]: value }])),
        drawn.map((_, index) => `$f${index}: ${filter.name}`).join(', '),
      )
      expect(errors).toBeUndefined()
      return data
    }
    const now = await ask('now')
    expect(Object.keys(now)).toEqual(orders)
    expect(await ask('then')).toEqual(now)
    const next = await ask('next')
    if (list !== 'sources') return expect(next).toEqual(now)
    // The one source that is only drafted is in no other tense; all else is the same.
    for (const order of orders) {
      const known = idsOf(now[order])
      expect(idsOf(next[order]).filter((id) => known.includes(id))).toEqual(known)
      expect(next[order].totalCount - now[order].totalCount).toBeLessThanOrEqual(1)
    }
  },
)

function idsOf({ edges }: { edges: Array<{ node: { id: string } }> }): string[] {
  return edges.map(({ node }) => node.id)
}
