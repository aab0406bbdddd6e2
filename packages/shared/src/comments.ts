import { plainText } from './plain-text'

/** What is said in a comment. */
export const commentText = plainText({ label: 'Comment', max: 4000, multiline: true }).min(
  1,
  'The comment is empty: write it.',
)

/** How many people one comment may mention. */
export const mostMentioned = 20

/** Somebody a comment can mention. */
export interface Mentionable {
  id: string
  name: string
}

/** What stands in a text in the place of a name, so that it is read with the name somebody has now. */
export function mentionMark(id: string): string {
  return `@[${id}]`
}

/** A text as it is read: words, and the people it mentions. A mark of anybody else is words like others. */
export function partsOfComment<Person extends Mentionable>(
  text: string,
  mentioned: readonly Person[],
): Array<string | Person> {
  const parts: Array<string | Person> = []
  let read = 0
  for (const { index, 0: mark, 1: id } of text.matchAll(/@\[([^\]\s]+)\]/g)) {
    const person = mentioned.find((each) => each.id === id)
    if (!person) continue
    if (index > read) parts.push(text.slice(read, index))
    parts.push(person)
    read = index + mark.length
  }
  return read < text.length ? [...parts, text.slice(read)] : parts
}

/** A text with the names in it, in one line of words. */
export function commentInWords(text: string, mentioned: readonly Mentionable[]): string {
  return partsOfComment(text, mentioned)
    .map((part) => (typeof part === 'string' ? part : `@${part.name}`))
    .join('')
}

/** Puts a mark in the place of each “@Name”, the longest name that fits; gives the text and whom it mentions. */
export function markMentions(
  typed: string,
  people: readonly Mentionable[],
): { text: string; mentions: string[] } {
  const byLength = [...people].sort((one, other) => other.name.length - one.name.length)
  const mentions = new Set<string>()
  let text = ''
  for (let at = 0; at < typed.length; at += 1) {
    const person = beginsMention(typed, at)
      ? byLength.find(({ name }) => standsAt(typed, at + 1, name))
      : null
    text += person ? mentionMark(person.id) : typed.charAt(at)
    if (!person) continue
    mentions.add(person.id)
    at += person.name.length
  }
  return { text, mentions: [...mentions] }
}

/** In a mail address, the sign stands inside a word. */
export function beginsMention(text: string, at: number): boolean {
  return text.charAt(at) === '@' && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}

function standsAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))
}
