'use client'

import type { Field } from '@parley/shared/content/field'
import { type ComponentType, memo } from 'react'
import classes from '../document-form.module.css'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import { FieldComments, FieldCommentsButton } from './field-comments'
import { FieldPresence } from './field-presence'
import type { FieldProps } from './field-props'
import { FlagField } from './flag-field'
import { ListField } from './list-field'
import { NumberField } from './number-field'
import { ReferenceField } from './reference-field'
import { SlugField } from './slug-field'
import { TextField } from './text-field'
import { UrlField } from './url-field'
import { WhenField } from './when-field'
import { WhensField } from './whens-field'
import { WordsField } from './words-field'

/** The editor of any field. `data-path` is how a link finds it. It is drawn anew with its own value only, not with each key. */
export const FieldEditor = memo(function FieldEditor(props: FieldProps) {
  const Editor = editors[props.field.type]
  return (
    <div data-path={props.path} className={classes.field}>
      <Editor {...props} />
      <FieldPresence
        path={props.path}
        isAlone={props.field.type === 'list'}
        className={classes.fieldPresence}
      />
      <FieldCommentsButton path={props.path} label={props.field.label} className={classes.commentButton} />
      <FieldComments path={props.path} label={props.field.label} />
    </div>
  )
})

/** A new type of field does not compile until it can be edited. */
const editors: Record<Field['type'], ComponentType<FieldProps>> = {
  slug: SlugField,
  text: TextField,
  url: UrlField,
  day: DayField,
  number: NumberField,
  flag: FlagField,
  choice: ChoiceField,
  reference: ReferenceField,
  when: WhenField,
  whens: WhensField,
  words: WordsField,
  list: ListField,
}
