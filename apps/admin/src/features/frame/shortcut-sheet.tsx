'use client'
import { Kbd, Switch } from '@mantine/core'
import { modals } from '@mantine/modals'
import { listPlaces, recordPlaces } from './places'
import { areShortcutsOn, setShortcutsOn } from './shortcut-setting'
import classes from './shortcut-sheet.module.css'

/** Opens the list of all shortcuts. */
export function openShortcutSheet() {
  modals.open({ title: 'Keyboard shortcuts', size: 'lg', children: <Sheet /> })
}

function Sheet() {
  return (
    <>
      <dl className={classes.sheet}>
        {general.map(([keys, meaning]) => (
          <Row key={meaning} keys={keys} meaning={meaning} />
        ))}
        {[...listPlaces, ...recordPlaces].map(({ letter, label }) => (
          <Row key={label} keys={['g', letter]} meaning={`Go to ${label.toLowerCase()}`} />
        ))}
      </dl>
      <Switch
        mt="md"
        defaultChecked={areShortcutsOn()}
        onChange={(event) => setShortcutsOn(event.currentTarget.checked)}
        label="Single letters are shortcuts"
        description="Turn this off when you use speech input. ⌘K and ⌘↵ always work."
      />
    </>
  )
}

function Row({ keys, meaning }: { keys: readonly string[]; meaning: string }) {
  return (
    <div className={classes.row}>
      <dt>{meaning}</dt>
      <dd>
        {keys.map((key) => (
          <Kbd key={key} size="xs">
            {key}
          </Kbd>
        ))}
      </dd>
    </div>
  )
}

const general: Array<[keys: string[], meaning: string]> = [
  [['⌘', 'K'], 'Search everything (Ctrl K)'],
  [['n'], 'New document of the list you are in'],
  [['e'], 'The edition you work in'],
  [['/'], 'Filter the list by words'],
  [['⌘', '↵'], 'Confirm in a dialog, send a comment (Ctrl ↵)'],
  [['⌘', '⌥', 'M'], 'Comments on the field you are in (Ctrl Alt M)'],
  [['?'], 'This sheet'],
]
