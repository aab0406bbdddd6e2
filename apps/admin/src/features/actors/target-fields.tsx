'use client'
import { Textarea, TextInput } from '@mantine/core'
import { ProseLink } from '@/components/links'
import { editionAddress } from '@/lib/document-address'
import classes from './actors.module.css'
import type { ChosenEdition, Staging } from './use-staging'

interface Props {
  edition: ChosenEdition | null
  staging: Staging
  /** When readers are owed a note. */
  noteHelp: string
}

/** Where it goes: into the edition one works in, or what a new one is to say. */
export function TargetFields({ edition, staging, noteHelp }: Props) {
  if (edition) {
    return (
      <p className={classes.words}>
        It is staged in “<ProseLink href={editionAddress(edition.id)}>{edition.title}</ProseLink>”, the
        edition you work in. Readers see nothing before that is published.
      </p>
    )
  }
  return (
    <div className={classes.fields}>
      <p className={classes.words}>
        You work in no edition, so it is staged in a new one. Readers see nothing before that is published.
      </p>
      <TextInput
        label="What the new edition is about"
        maxLength={200}
        value={staging.title}
        onChange={(event) => staging.setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="Note to readers"
        description={noteHelp}
        autosize
        minRows={2}
        maxLength={4000}
        value={staging.note}
        onChange={(event) => staging.setNote(event.currentTarget.value)}
      />
    </div>
  )
}
