'use client'
import { Kbd, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { palette } from './palette/palette-store'
import classes from './search-button.module.css'

/** Opens the search over everything, as ⌘K does. */
export function SearchButton() {
  return (
    <UnstyledButton className={classes.button} onClick={palette.open} aria-keyshortcuts="Meta+K Control+K">
      <IconSearch size={16} stroke={1.6} aria-hidden />
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
