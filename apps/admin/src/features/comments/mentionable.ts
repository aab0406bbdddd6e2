import type { Mentionable } from '@parley/shared/comments'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Somebody who can be mentioned; of two with one name, each is called by their address too. */
export interface Colleague extends Mentionable {
  email: string
}

/** Asks who works here now. */
export async function readColleagues(): Promise<Colleague[]> {
  const { people } = await askFromBrowser(colleaguesDocument, {})
  return people.map(({ id, name, email }) => {
    const isAlone = people.filter((other) => other.name === name).length === 1
    return { id, name: isAlone ? name : `${name} (${email})`, email: email ?? '' }
  })
}

/** The name that is being typed before the cursor, after its sign; null while none is. */
export function mentionBefore(text: string, cursor: number): { at: number; typed: string } | null {
  const found = /(?:^|[^\p{L}\p{N}])@([^@\n]{0,60})$/u.exec(text.slice(0, cursor))
  const typed = found?.[1]
  return typed === undefined ? null : { at: cursor - typed.length - 1, typed }
}

/** Who is meant by the beginning of a name: each word of it begins one of theirs. A whole name is no longer typed on. */
export function matchingColleagues(typed: string, colleagues: readonly Colleague[]): Colleague[] {
  const words = wordsOf(typed)
  if (colleagues.some(({ name }) => typed.startsWith(`${name} `))) return []
  const isMeant = ({ name, email }: Colleague) =>
    words.every((word) => wordsOf(`${name} ${email}`).some((own) => own.startsWith(word)))
  return colleagues.filter(isMeant).slice(0, mostOffered)
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s(]+/)
    .filter((word) => word !== '')
}

const mostOffered = 8

const colleaguesDocument = graphql(`
  query Colleagues { people(isActive: true) { id name email } }
`)
