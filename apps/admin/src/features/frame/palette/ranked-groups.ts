import { plainWords } from '@/lib/plain-words'

/** Something that can be opened or done. */
export interface Entry {
  key: string
  label: string
  /** What tells it from others of its name. */
  detail: string | null
}

export interface Group<One extends Entry> {
  name: string
  entries: One[]
}

/**
 * Puts the group first whose best entry is closest to what was typed; those that are equally close keep their order, as
 * entries do within a group. Groups with nothing in them are left out.
 */
export function rankGroups<One extends Entry>(
  groups: ReadonlyArray<Group<One>>,
  typed: string,
): Group<One>[] {
  const ranked = groups
    .filter(({ entries }) => entries.length > 0)
    .map((group) => ({
      group,
      closeness: Math.max(...group.entries.map((entry) => closeness(entry, typed))),
    }))
  return ranked.sort((one, other) => other.closeness - one.closeness).map(({ group }) => group)
}

/** Says whether each typed word begins a word of the entry. */
export function fits({ label, detail }: Entry, typed: string): boolean {
  const words = ` ${plainWords(`${label} ${detail ?? ''}`)}`
  return plainWords(typed)
    .split(' ')
    .every((word) => words.includes(` ${word}`))
}

/** The entries whose label fits, those called exactly so before those that begin so, and these before the others. */
export function findFitting<One extends Entry>(entries: readonly One[], typed: string): One[] {
  return entries
    .filter(({ key, label }) => fits({ key, label, detail: null }, typed))
    .sort((one, other) => closeness(other, typed) - closeness(one, typed))
}

function closeness(entry: Entry, typed: string): number {
  const words = plainWords(typed)
  if (words === '') return 0
  const label = plainWords(entry.label)
  if (label === words) return 3
  if (label.startsWith(words)) return 2
  return fits(entry, typed) ? 1 : 0
}
