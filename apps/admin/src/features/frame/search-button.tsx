'use client'
import { Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { palette } from './palette/palette-store'
import classes from './search-button.module.css'

/** Opens the search over everything, as ⌘K does. */
export function SearchButton() {
  return (
    <UnstyledButton className={classes.button} onClick={palette.open} aria-label="Search everything">
      <IconSearch size={16} stroke={1.6} aria-hidden />
      <span className={classes.words}>Search</span>
      <Kbd size="xs" className={classes.words}>
        ⌘K
      </Kbd>
    </UnstyledButton>
  )
}
