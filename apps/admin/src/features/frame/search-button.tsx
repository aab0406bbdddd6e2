'use client'
import { Kbd, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { SearchIcon } from '@primer/octicons-react'
import { palette } from './palette/palette-store'
import classes from './search-button.module.css'

/** Opens the search over everything, as ⌘K does. */
export function SearchButton() {
  return (
    <UnstyledButton className={classes.button} onClick={palette.open} aria-keyshortcuts="Meta+K Control+K">
      <SearchIcon size={16} aria-hidden />
      <VisuallyHidden>Search everything</VisuallyHidden>
      <span className={classes.words} aria-hidden>
        Search
      </span>
      <Kbd size="xs" className={classes.words} aria-hidden>
        ⌘K
      </Kbd>
    </UnstyledButton>
  )
}
