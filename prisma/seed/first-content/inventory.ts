import { actorLines } from './inventory/actors'
import { developmentLines, meetingLines, trackLines } from './inventory/events'
import { laterLines } from './inventory/later'
import type { InventoryLine, InventorySection } from './inventory/line'
import { relationLines } from './inventory/relations'
import { claimLines, statementLines } from './inventory/statements'
import { imageLines, questionLines } from './inventory/story'

/** The inventory of the explainer by section, in reading order. */
export const inventorySections: ReadonlyArray<{ heading: string; lines: InventorySection }> = [
  { heading: 'Tracks', lines: trackLines },
  { heading: 'Actors', lines: actorLines },
  { heading: 'Meetings', lines: meetingLines },
  { heading: 'Other happenings', lines: developmentLines },
  { heading: 'Statements by sources', lines: statementLines },
  { heading: "Claims in the publication's own voice", lines: claimLines },
  { heading: 'Relations', lines: relationLines },
  { heading: 'Questions', lines: questionLines },
  { heading: 'Images', lines: imageLines },
  { heading: 'From outside the explainer', lines: laterLines },
]

/** Every line of the inventory under its id. */
export const inventory: Readonly<Record<string, InventoryLine>> = Object.fromEntries(
  inventorySections.flatMap(({ lines }) => Object.entries(lines)),
)
