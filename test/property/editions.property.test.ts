import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkRecord, checkReplay } from '../invariants/record'
import { openWorld } from '../world'
import { type Room, refresh } from './room'
import { publishAtOnce, revert, saveStale, turnWhileEdited } from './shared-steps'
import { create, createEach, edit, restore, swapSlugs, withdraw } from './steps'

const steps = {
  create,
  edit,
  withdraw,
  restore,
  swapSlugs,
  revert,
  publishAtOnce,
  saveStale,
  turnWhileEdited,
}
type Step = keyof typeof steps

const weighted = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Step>('create') },
  { weight: 4, arbitrary: fc.constant<Step>('edit') },
  { weight: 3, arbitrary: fc.constant<Step>('withdraw') },
  { weight: 2, arbitrary: fc.constant<Step>('restore') },
  { weight: 1, arbitrary: fc.constant<Step>('swapSlugs') },
  { weight: 2, arbitrary: fc.constant<Step>('revert') },
  { weight: 3, arbitrary: fc.constant<Step>('publishAtOnce') },
  { weight: 3, arbitrary: fc.constant<Step>('saveStale') },
  { weight: 2, arbitrary: fc.constant<Step>('turnWhileEdited') },
)

const runs = Number(process.env.PROPERTY_RUNS ?? 6)
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)

it(
  'invariants 3, 4, 5 and 7 hold after every step of random sequences of editions',
  async () => {
    process.stdout.write(`editions: ${runs} sequences from PROPERTY_SEED=${seed}\n`)
    const counts = new Map<string, number>()
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
    const sequences = fc.array(weighted, { minLength: 10, maxLength: 14 })
    const property = fc.asyncProperty(sequences, fc.gen(), async (sequence, g) => {
      await play(sequence, g, count)
    })
    // A sequence on a database is dear: the seed and the path to it say more than a shorter one found at length.
    await fc.assert(property, { numRuns: runs, seed, endOnFailure: true })
    process.stdout.write(
      `${[...counts]
        .map(([what, times]) => `${what}: ${times}`)
        .sort()
        .join(', ')}\n`,
    )
    if (runs >= 6) {
      for (const what of ['create', 'edit', 'at once'])
        expect(counts.get(`${what} PUBLISHED`) ?? 0).toBeGreaterThan(0)
    }
  },
  60_000 + runs * 30_000,
)

async function play(sequence: Step[], g: Room['g'], count: Room['count']) {
  const world = await openWorld()
  let last = 0
  const nextId = () => {
    last += 1
    return `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`
  }
  const room: Room = { world, g, known: [], remembered: new Map(), count: (what) => void count(what), nextId }
  try {
    await createEach(room)
    await refresh(room)
    if (room.known.length === 0) throw new Error('There is nothing to begin with.')
    for (const step of sequence) {
      await steps[step](room)
      await checkRecord(world.db, room.remembered)
    }
    await checkReplay(world.db)
  } finally {
    await world.close()
  }
}
