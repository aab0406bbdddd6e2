import { mentionMark, mostMentioned } from '@parley/shared/comments'
import type { Transaction } from '../../../core/database/transaction'
import type { InputProblem } from '../problems'

interface Mentioning {
  text: string
  mentions: readonly string[]
}

/** Says whom a text cannot mention: those who do not work here, and those it does not name. */
export async function findMentionProblems(
  db: Transaction,
  { text, mentions }: Mentioning,
): Promise<InputProblem[]> {
  if (mentions.length > mostMentioned)
    return [{ path: ['mentions'], message: `Mention at most ${mostMentioned} people at once.` }]
  const found = await db.user.findMany({
    where: { id: { in: [...mentions] } },
    select: { id: true, name: true, isSystem: true, deactivatedAt: true },
  })
  const people = new Map(found.map((person) => [person.id, person]))
  return mentions.flatMap((id, index): InputProblem[] => {
    const person = people.get(id)
    const refuse = (message: string) => [{ path: ['mentions', String(index)], message }]
    if (!person) return refuse('Nobody who works here has this id: mention somebody else.')
    if (person.isSystem) return refuse(`${person.name} is no person: mention somebody else.`)
    if (person.deactivatedAt) return refuse(`${person.name} no longer works here: mention somebody else.`)
    if (!text.includes(mentionMark(id)))
      return refuse(`The text does not name ${person.name}: write ${mentionMark(id)} where it is to.`)
    return []
  })
}
