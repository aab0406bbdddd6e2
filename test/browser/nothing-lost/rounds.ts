import { setTimeout as delay } from 'node:timers/promises'
import type { System } from '../system'
import type { Dice } from './dice'
import type { Ledger } from './ledger'
import type { OpenEditions, Program } from './program'
import type { Publisher } from './publisher'
import type { Typist } from './typist'

interface Players {
  system: System
  typists: Typist[]
  programs: Program[]
  publisher: Publisher
  editions: OpenEditions
  ledger: Ledger
  dice: Dice
}

/** Lets all of them work at once, the API be killed once in each round, and the second edition go out in every other. */
export async function playRounds(rounds: number, players: Players): Promise<void> {
  const { typists, programs, publisher, editions, dice } = players
  await Promise.all(typists.map((typist) => typist.open()))
  for (let round = 1; round <= rounds; round++) {
    await Promise.all([
      ...typists.map((typist) => typist.work(4)),
      ...programs.map((program) => program.work(7)),
      killOnce(players),
      round % 2 === 1 && delay(dice.between(0, 3_000)).then(() => publisher.turnOver(editions)),
    ])
  }
  await Promise.all(typists.map((typist) => typist.finish()))
}

async function killOnce({ system, ledger, dice }: Players): Promise<void> {
  await delay(dice.between(0, 2_500))
  await system.killApi()
  ledger.count('kills')
  await delay(dice.between(0, 1_000))
  await system.startApi()
}
