'use client'
import { Spotlight } from '@mantine/spotlight'
import { SearchIcon } from '@primer/octicons-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ChosenEdition, Me } from '@/features/editions/tray'
import classes from './command-palette.module.css'
import { foundGroups } from './found-groups'
import type { PaletteEntry } from './palette-entry'
import { paletteStore } from './palette-store'
import { findFitting, fits, rankGroups } from './ranked-groups'
import { useActions } from './use-actions'
import { useFound } from './use-found'

interface Props {
  me: Me
  edition: ChosenEdition | null
}

/** ⌘K: documents by name or alias, editions, people, places, and what can be done. */
export function CommandPalette({ me, edition }: Props) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { found, isAnswered, problem } = useFound(query, edition?.id ?? null)
  const actions = useActions(me, edition)
  const groups = rankGroups(
    [
      // Until the answer is there, what was found for fewer letters stays as far as it fits what is typed now.
      ...foundGroups(found).map(({ name, entries }) => ({
        name,
        entries: isAnswered ? entries : entries.filter((entry) => fits(entry, query)),
      })),
      { name: 'Actions', entries: findFitting(actions, query) },
    ],
    query,
  )
  useSelectedFirst(groups.flatMap(({ entries }) => entries).map(({ key }) => key))

  function open({ act }: PaletteEntry) {
    if (typeof act === 'string') router.push(act)
    else act()
  }

  return (
    <Spotlight.Root
      store={paletteStore}
      shortcut={['mod + K']}
      // Also while somebody writes in a field: that is where they mostly are.
      tagsToIgnore={[]}
      query={query}
      onQueryChange={setQuery}
      attributes={{ content: { 'aria-label': 'Search everything' } }}
      scrollable
      maxHeight={460}
    >
      <Spotlight.Search
        placeholder="A name, an edition, a colleague, or what to do"
        aria-label="Search everything"
        leftSection={<SearchIcon size={18} />}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Spotlight.ActionsList>
        {groups.map(({ name, entries }) => (
          <Spotlight.ActionsGroup key={name} label={name} role="group" aria-label={name}>
            {entries.map((entry) => (
              <Spotlight.Action
                key={entry.key}
                className={classes.entry}
                label={entry.label}
                description={entry.detail ?? undefined}
                leftSection={entry.icon}
                onClick={() => open(entry)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && !problem && (
          <Spotlight.Empty>{isAnswered ? <WhatToTry query={query} /> : 'Searching…'}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function WhatToTry({ query }: { query: string }) {
  return (
    <>
      Nothing is called “{query.trim()}”.
      <span className={classes.hint}>
        Try a name or alias, words of a title, the number of an edition, somebody who works here, or what to
        do, as in “new meeting”.
      </span>
    </>
  )
}

/** Mantine keeps the mark of the selected entry where it was when a list changes: ↵ belongs to what stands first. */
function useSelectedFirst(keys: readonly string[]) {
  const key = keys.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new list begins at its first entry.
  useEffect(() => {
    const list = document.getElementById(paletteStore.getState().listId)
    list?.querySelector('[data-selected]')?.removeAttribute('data-selected')
    list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    paletteStore.updateState((state) => ({ ...state, selected: 0 }))
  }, [key])
}
