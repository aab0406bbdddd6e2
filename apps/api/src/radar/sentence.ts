import { labelOf } from '@parley/shared/content/terms'
import { trackStatuses } from '@parley/shared/content/track'
import { formatWhen } from '@parley/shared/when/format'
import { whenSchema } from '@parley/shared/when/when'
import { keyOf, type Titled, type Titles } from '../editions/editorial/titles'
import type { Concern, Matter } from './read-concerns'

/** What is the matter, with the names of what it is about, and what to do about it. */
export interface Told {
  title: string
  sentence: string
  remedy: string
}

/** Tells a concern; `titles` knows all that it names. */
export function tellConcern(concern: Concern, titles: Titles): Told {
  const titled = titles.get(keyOf(concern))
  // Both were read in one snapshot.
  if (!titled) throw new Error(`The radar names the ${concern.kind} ${concern.id}, which is not there.`)
  const { title } = titled
  return {
    title,
    sentence: sentences[concern.matter](`“${title}”`, titled, concern, titles),
    remedy: remedies[concern.matter],
  }
}

type Tell = (name: string, titled: Titled, concern: Concern, titles: Titles) => string

const sentences: Record<Matter, Tell> = {
  OVERDUE: (name, titled) => `${name} was set for ${dateOf(titled)}, and that has passed.`,
  OVERRUN: (name, titled) => `${name} is said to go on, though its time, ${dateOf(titled)}, has passed.`,
  UNTOLD: (name, titled) =>
    `${name} took place${inBrackets(dateOf(titled))}, and nothing tells what came of it.`,
  NO_STEP: (name, { document }) =>
    `${name} is ${labelOf(trackStatuses, String(document.trackStatus)).toLowerCase()}, and nothing in it is planned.`,
  DEAD: (name, _titled, concern, titles) =>
    `${name} cannot be read at its address any more; ${tellCiting(concern, titles)} it.`,
  UNCITED: (name) => `No source is cited for ${name}.`,
  ONLY_DISPUTED: (name) => `All sources that are cited for ${name} dispute it.`,
  OWN_VOICE: (name) => `No source is cited for ${name}, which is said in the voice of the publication.`,
}

const remedies: Record<Matter, string> = {
  OVERDUE: 'Say whether it occurred, or was put off or called off.',
  OVERRUN: 'Say whether it has ended, or until when it goes on.',
  UNTOLD: 'Add a summary, or a development or statement that names it.',
  NO_STEP: 'Add a meeting or development that is planned, or say where the track stands now.',
  DEAD: 'Add an archived address, or the address it has now.',
  UNCITED: 'Cite a source that supports it.',
  ONLY_DISPUTED: 'Cite a source that supports it.',
  OWN_VOICE: 'It may stand so; a citation helps readers to follow it.',
}

/** The field of the form in which each is mended. */
export const paths: Record<Matter, string> = {
  OVERDUE: 'occurrence',
  OVERRUN: 'occurrence',
  UNTOLD: 'summary',
  NO_STEP: 'trackStatus',
  DEAD: 'archivedUrl',
  UNCITED: 'citations',
  ONLY_DISPUTED: 'citations',
  OWN_VOICE: 'citations',
}

function tellCiting({ citing, citingKind, citingId }: Concern, titles: Titles): string {
  const first = citingKind && citingId ? titles.get(keyOf({ kind: citingKind, id: citingId })) : null
  if (!first) return `${citing} cite`
  if (citing === 1) return `“${first.title}” cites`
  return `“${first.title}” and ${citing === 2 ? 'one other' : `${citing - 1} others`} cite`
}

function dateOf({ document }: Titled): string {
  const when = whenSchema.safeParse(document.when).data
  return when ? formatWhen(when) : ''
}

function inBrackets(words: string): string {
  return words === '' ? '' : ` (${words})`
}
