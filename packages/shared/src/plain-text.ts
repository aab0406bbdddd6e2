import { z } from 'zod'

/** What a text is: its label begins the sentence that refuses it. Without `multiline` it is one line. */
export interface TextRules {
  label: string
  max: number
  multiline?: boolean
}

/** Text without space around it, accents joined to their letters. Refuses characters that nobody sees. */
export function plainText(rules: TextRules) {
  return visibleText(z.string().trim().normalize('NFC'), rules)
}

/** Text kept to the letter, and so refused rather than mended when it holds a character that nobody sees. */
export function verbatimText(rules: TextRules) {
  return visibleText(z.string(), rules)
}

function visibleText(schema: z.ZodString, { label, max, multiline = false }: TextRules) {
  return schema
    .max(max, `${label}: this is longer than ${max} characters; shorten it.`)
    .refine((text) => findHidden(text, multiline) === null, {
      // What a pattern would say of such a text leads nobody to what they cannot see.
      abort: true,
      error: ({ input }) => {
        const hidden = typeof input === 'string' ? findHidden(input, multiline) : null
        return hidden ? tellHidden(label, hidden) : undefined
      },
    })
}

interface Hidden {
  name: string
  remedy: string
  character: string
  /** The words before it, by which it is found. */
  before: string
}

/**
 * Finds the first character that text must not hold: what reverses the reading direction makes a name read otherwise
 * than it is stored, and what is invisible makes two names that look the same. Left alone are the joiners
 * (U+200C, U+200D), which Persian and Pashto are spelled with, and the marks of direction (U+200E, U+200F, U+061C):
 * they turn no letter round, and a line of Arabic script with a Latin name or a number in it is not set right without.
 */
function findHidden(text: string, multiline: boolean): Hidden | null {
  let before = ''
  for (const character of text) {
    const kind = hiddenKinds.find(({ pattern }) => pattern.test(character))
    if (kind && !(multiline && character === '\n')) return { ...kind, character, before }
    before += character
  }
  return null
}

const remove = 'delete it, or type these words again'

const hiddenKinds = [
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    name: 'a hidden character that turns the reading direction',
    remedy: remove,
  },
  {
    pattern: /[\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/u,
    name: 'an invisible character',
    remedy: remove,
  },
  { pattern: /[\n\u2028\u2029]/u, name: 'a line break', remedy: 'put a space in its place' },
  { pattern: /\t/u, name: 'a tab', remedy: 'put a space in its place' },
  { pattern: /\p{Cc}/u, name: 'a control character', remedy: remove },
  { pattern: /\p{Cs}/u, name: 'half of a character', remedy: remove },
] as const

function tellHidden(label: string, { name, remedy, character, before }: Hidden): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const words = [...before.replaceAll(/\s+/gu, ' ')].slice(-wordsShown).join('').trim()
  const place = words === '' ? 'stands at the start' : `stands after “${words}”`
  return `${label}: ${name} (${code}) ${place}; ${remedy}.`
}

const wordsShown = 20
