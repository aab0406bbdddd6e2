import { expect, test } from 'vitest'
import { Browser } from '../editorial/browser'
import { Caller } from './nothing-lost/caller'
import { Dice } from './nothing-lost/dice'
import { Ledger } from './nothing-lost/ledger'
import { layLine } from './nothing-lost/line'
import { places } from './nothing-lost/places'
import { Program } from './nothing-lost/program'
import { Publisher } from './nothing-lost/publisher'
import { playRounds } from './nothing-lost/rounds'
import { Typist } from './nothing-lost/typist'
import { accountFor, readSaves, savedNowhere, takenUnseen } from './nothing-lost/verdict'
import type { System } from './system'
import { useSystem } from './use-system'

/*
 * Two people at the forms of the admin and three programs edit a story, a meeting and an actor at once, in one edition
 * and, the programs, in a second one that goes out meanwhile. The API is killed and started again, browsers lose the
 * network, answers and tabs. Each edit writes a token of its own: into a text that all of them add to, or as an item.
 *
 * An edit is made when its writer was told: the API answered that the change is staged, or the form shows it and says
 * “Saved to …”. Where others changed the same text, it is made when that was settled, as a person does: theirs with
 * one's own added, or now and then one's own instead of theirs. An edit is lost when
 *
 *  - it was made, and is not in what is published in the end, unless somebody who had it before their eyes took it out
 *    or wrote over it;
 *  - it was made in the first edition, and no save of it has it;
 *  - a save takes it out of the draft, and whoever saved had not seen it;
 *  - it goes out of the form it was typed into, which then says that all is saved;
 *  - it was typed into a form that stayed, or was opened again, and its writer was never told;
 *  - it took an item out, and the item is there again.
 *
 * An edit that is published twice is no better. What was typed and not yet told may or may not be there while it waits;
 * in the end nothing waits.
 */
const system = useSystem()

// PARLEY_TEST_ROUNDS asks for more of it, as before a release: 30 take some minutes. PARLEY_TEST_SEED throws the same dice.
const rounds = Number(process.env.PARLEY_TEST_ROUNDS ?? 1)
const seed = Number(process.env.PARLEY_TEST_SEED ?? Date.now() % 2 ** 31)

test('two browsers and three programs edit one story through kills, cuts and closed tabs: no edit is lost, and none is made twice', {
  timeout: 120_000 + rounds * 60_000,
}, async () => {
  process.stdout.write(
    `nothing lost: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} from PARLEY_TEST_SEED=${seed}\n`,
  )
  const dice = new Dice(seed)
  const ledger = new Ledger()
  const { databaseUrl } = system()
  const admin = await signInAdmin(system())
  const call = async (name: string, role: string) =>
    new Caller(await openProgram(system(), admin, name, role), ledger, dice.for(`${name}'s calls`))

  const publisher = new Publisher(await call('Paula', 'PUBLISHER'), ledger)
  const first = await publisher.begin('The first edition')
  const editions = { first, second: await publisher.begin('The second edition') }
  const typists = await Promise.all(
    ['Ella', 'Tom'].map(async (name) => {
      const desk = await system().openAs(name, { role: 'EDITOR' })
      await desk.page.getByRole('button', { name: /^No edition chosen/ }).click()
      await desk.page.getByRole('button', { name: /^The first edition/ }).click()
      await desk.tray('The first edition', '0 changes')
      return new Typist(name, desk, await layLine(desk.page), ledger, dice.for(name), first)
    }),
  )
  const programs = await Promise.all(
    ['Ada', 'Bert', 'Cleo'].map(
      async (name) => new Program(name, await call(name, 'EDITOR'), ledger, dice.for(name), editions),
    ),
  )

  await playRounds(rounds, { system: system(), typists, programs, publisher, editions, ledger, dice })

  const saves = await readSaves(databaseUrl, first)
  const faults = [...ledger.faults, ...takenUnseen(ledger, saves), ...savedNowhere(ledger, first, saves)]
  await publisher.publish(editions.second)
  await publisher.publish(first)
  const reader = await call('Rita', 'REVIEWER')
  const published = new Map<string, unknown>()
  for (const place of places) published.set(place.slug, (await reader.load(place, first)).live)
  faults.push(...accountFor(ledger, published))
  const told = [...ledger.edits.values()].filter(({ isTold }) => isTold).length
  process.stdout.write(`nothing lost: ${told} edits made, ${faults.length} lost; ${ledger}\n`)
  expect(faults).toEqual([])
  expect(told).toBeGreaterThan(rounds * 10)
  expect(ledger.counts.get('kills')).toBe(rounds)
})

async function signInAdmin({ apiUrl, adminUrl, hire }: System): Promise<Browser> {
  const { signInLink } = await hire('Ann', 'ADMIN')
  const admin = new Browser(apiUrl, adminUrl)
  await admin.follow(signInLink)
  return admin
}

async function openProgram({ apiUrl, adminUrl }: System, admin: Browser, name: string, role: string) {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const made = await admin.do('createApiKey', { name, role, expiresAt }, '... on CreatedApiKey { secret }')
  return new Browser(apiUrl, adminUrl, made.secret)
}
