'use client'
import { Checkbox, Radio, TextInput } from '@mantine/core'
import { proposeSlug } from '@/features/document-form/draft/propose-slug'
import { DocumentPicker } from '@/features/pickers/document-picker'
import type { FoundDocument } from '@/features/pickers/found-document'
import classes from './actors.module.css'

/** The actor that some of another goes over to. */
export type OtherChoice =
  | { isNew: true; name: string; slug: string; isCopy: boolean }
  | { isNew: false; found: FoundDocument | null }

/** Asks for the other actor: a new one, made along with the split, or one that is there. */
export function OtherActor({
  choice,
  onChange,
}: {
  choice: OtherChoice
  onChange(choice: OtherChoice): void
}) {
  return (
    <>
      <Radio.Group
        label="The other actor"
        value={choice.isNew ? 'NEW' : 'THERE'}
        onChange={(value) =>
          onChange(
            value === 'NEW'
              ? { isNew: true, name: '', slug: '', isCopy: true }
              : { isNew: false, found: null },
          )
        }
      >
        <div className={classes.sides}>
          <Radio classNames={{ radio: classes.radio }} value="NEW" label="A new one, made with the split" />
          <Radio classNames={{ radio: classes.radio }} value="THERE" label="One that is there already" />
        </div>
      </Radio.Group>
      {choice.isNew ? (
        <NewActorFields choice={choice} onChange={onChange} />
      ) : (
        <div className={classes.picker}>
          <DocumentPicker
            label="Which one"
            kinds={['ACTOR']}
            chosen={choice.found?.title ?? null}
            onPick={(found) => onChange({ isNew: false, found })}
          />
        </div>
      )}
    </>
  )
}

type NewChoice = Extract<OtherChoice, { isNew: true }>

function NewActorFields({ choice, onChange }: { choice: NewChoice; onChange(choice: OtherChoice): void }) {
  const proposed = (name: string) => proposeSlug('ACTOR', { slug: '', name }, () => null)
  // It follows the name until somebody writes another.
  const follows = choice.slug === '' || choice.slug === proposed(choice.name)
  return (
    <div className={classes.fields}>
      <TextInput
        label="Its name"
        maxLength={200}
        value={choice.name}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...choice, name: value, slug: follows ? proposed(value) : choice.slug })
        }
      />
      <TextInput
        label="Its slug"
        description="Stands in addresses. Once published it belongs to this actor for ever."
        maxLength={120}
        value={choice.slug}
        onChange={(event) => onChange({ ...choice, slug: event.currentTarget.value })}
      />
      <Checkbox
        label="Copy what the actor says of itself"
        description="Kind, description, country and citations; never its aliases and relations."
        checked={choice.isCopy}
        onChange={(event) => onChange({ ...choice, isCopy: event.currentTarget.checked })}
      />
    </div>
  )
}
