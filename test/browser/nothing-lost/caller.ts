import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import type { Browser } from '../../editorial/browser'
import { changeFields } from '../../editorial/drafting'
import type { Dice } from './dice'
import type { Ledger } from './ledger'
import type { Fields, Place } from './places'

/** A document as its form opens with it. */
export interface Opened {
  document: Fields
  live: Fields | null
  baseVersion: number
  lock: number
}

/** Calls the API as a program does that means it: one key for one request, sent again until it is answered. */
export class Caller {
  constructor(
    private readonly browser: Browser,
    private readonly ledger: Ledger,
    private readonly dice: Dice,
  ) {}

  async load({ kind, slug }: Place, edition: string): Promise<Opened & { id: string }> {
    return this.reach(async () => {
      const { data, errors } = await this.browser.ask(
        `query ($kind: DocumentKind!, $key: String!, $edition: ID) {
          editable(kind: $kind, key: $key, edition: $edition) { id document live baseVersion lock } }`,
        { kind, key: slug, edition },
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return data.editable
    })
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answer is what a test is about
  stage({ kind }: Place, input: Fields): Promise<any> {
    const name = { STORY: 'stageStory', MEETING: 'stageMeeting', ACTOR: 'stageActor' }[kind]
    return this.do(name, input, changeFields)
  }

  /** Does one mutation. Now and then it hangs up before the answer comes, and sends the same again. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer is what a test is about
  async do(name: string, input: Fields, fields: string): Promise<any> {
    const key = uuidv7()
    const send = () => this.browser.do(name, input, fields, key)
    if (this.dice.chance(0.15)) {
      this.ledger.count('answers not waited for')
      send().catch(() => {})
      await delay(this.dice.between(0, 40))
    }
    return this.reach(send)
  }

  private async reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask()
      } catch (error) {
        if (!isUnreachable(error) || attempt === mostAttempts) throw error
        this.ledger.count('calls sent again')
        await delay(this.dice.between(100, 400))
      }
    }
  }
}

/** Nothing answered, or only half of an answer came, or the server said that it has no room. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof SyntaxError) return true
  return error instanceof Error && error.message.includes('"UNAVAILABLE"')
}

const mostAttempts = 200
