'use client'
import { Button, Checkbox } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { documentKinds } from '@parley/shared/content/kind-names'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { ActorSplitQuery } from '@/lib/graphql/generated/graphql'
import classes from './actors.module.css'
import { OtherActor, type OtherChoice } from './other-actor'
import { StagingProblem } from './staging-problem'
import { TargetFields } from './target-fields'
import { type ChosenEdition, useStaging } from './use-staging'

interface Props {
  split: ActorSplitQuery['actorSplit']
  edition: ChosenEdition | null
}

/** What of an actor goes over, to whom, and the button that stages it. */
export function SplitForm({ split, edition }: Props) {
  const { actor, aliases, documents } = split
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [other, setOther] = useState<OtherChoice>({ isNew: true, name: '', slug: '', isCopy: true })
  // Made here, so that an attempt whose answer was lost does not make a second actor when it is sent again.
  const [newId] = useState(() => uuidv7())
  const staging = useStaging(edition, `Split ${actor.title}`)
  const parts = documents.flatMap(({ document, parts }) =>
    parts.map(({ path }) => ({ kind: document.kind, id: document.id, path })),
  )

  function toggle(keys: readonly string[], isOn: boolean) {
    setChosen((before) => {
      const next = new Set(before)
      for (const key of keys) isOn ? next.add(key) : next.delete(key)
      return next
    })
  }

  function stage() {
    if (chosen.size === 0) return staging.refuse('Choose what goes over to the other actor.')
    if (other.isNew && (other.name.trim() === '' || other.slug === ''))
      return staging.refuse('Give the new actor a name and a slug.')
    if (!other.isNew && !other.found) return staging.refuse('Choose the other actor.')
    return staging.stage(async (target) => {
      const to = other.isNew
        ? { to: newId, newActor: { name: other.name.trim(), slug: other.slug, isCopy: other.isCopy } }
        : { to: other.found?.id ?? '' }
      const input = {
        ...target,
        ...to,
        from: actor.id,
        parts: parts.filter(({ id, path }) => chosen.has(keyOf(id, path))),
        aliases: aliases.filter((alias) => chosen.has(keyOf('alias', alias))),
      }
      return (await askFromBrowser(splitDocument, { input })).splitActor
    }, `The split of “${actor.title}” is staged.`)
  }

  useHotkeys([['mod+Enter', () => void stage()]], [])

  return (
    <div className={classes.form}>
      <OtherActor choice={other} onChange={setOther} />
      <h3 className={classes.subtitle}>What goes over</h3>
      {aliases.length > 0 && (
        <PartGroup
          legend="Aliases"
          parts={aliases.map((alias) => ({ key: keyOf('alias', alias), label: alias }))}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
      {documents.map(({ document, parts }) => (
        <PartGroup
          key={`${document.kind} ${document.id}`}
          legend={
            document.id === actor.id
              ? 'Its own relations'
              : `${document.title}, ${documentKinds[document.kind].label.toLowerCase()}`
          }
          parts={parts.map(({ path, sentence }) => ({ key: keyOf(document.id, path), label: sentence }))}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
      {aliases.length + documents.length === 0 && (
        <p className={classes.words}>
          Nothing refers to “{actor.title}”, and it has no aliases: nothing can go over.
        </p>
      )}
      <TargetFields
        edition={edition}
        staging={staging}
        noteHelp="What readers are told of it; it can be written later."
      />
      <StagingProblem problem={staging.problem} />
      <div>
        <Button onClick={stage} loading={staging.isBusy}>
          Stage the split ⌘↵
        </Button>
      </div>
    </div>
  )
}

interface PartGroupProps {
  legend: string
  parts: ReadonlyArray<{ key: string; label: string }>
  chosen: ReadonlySet<string>
  onToggle(keys: readonly string[], isOn: boolean): void
}

/** What one document holds, each to be chosen, or all of it at once. */
function PartGroup({ legend, parts, chosen, onToggle }: PartGroupProps) {
  const keys = parts.map(({ key }) => key)
  const count = keys.filter((key) => chosen.has(key)).length
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.parts}>
        {parts.length > 1 && (
          <Checkbox
            label="All of these"
            checked={count === keys.length}
            indeterminate={count > 0 && count < keys.length}
            onChange={(event) => onToggle(keys, event.currentTarget.checked)}
          />
        )}
        {parts.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            checked={chosen.has(key)}
            onChange={(event) => onToggle([key], event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function keyOf(id: string, path: string): string {
  return `${id} ${path}`
}

const splitDocument = graphql(`
  mutation SplitActor($input: SplitActorInput!) {
    splitActor(input: $input) {
      __typename
      ... on SplitActors { edition { id } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
