import type { ReactNode } from 'react'
import type { Entry } from './ranked-groups'

export interface PaletteEntry extends Entry {
  icon: ReactNode
  /** Where it leads, or what it does. */
  act: string | (() => void)
}
