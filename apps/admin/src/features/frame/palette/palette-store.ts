import { createSpotlight } from '@mantine/spotlight'

/** What ⌘K opens, and the state of its list. */
export const [paletteStore, palette] = createSpotlight()
