'use client'

import { Text, UnstyledButton } from '@mantine/core'
import type { Fields } from '@parley/shared/compare/item'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import { ChevronDownIcon, ChevronRightIcon } from '@primer/octicons-react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import classes from '../document-form.module.css'
import { morePath } from '../draft/disclosures'
import type { Layout } from '../draft/layout'
import { useForm, useIsOpen } from '../form-context'
import { FieldEditor } from './field-editor'

interface FieldGroupProps {
  schema: z.ZodObject
  layout: Layout
  value: Fields
  /** Where these fields sit: a row's path, empty for the document itself. */
  place: string
  /** What stands before the fields, in their grid. */
  children?: ReactNode
}

/** The fields of a document or of a row, the secondary ones under "More". */
export function FieldGroup({ schema, layout, value, place, children }: FieldGroupProps) {
  const { setOpen } = useForm()
  const fields = new Map(fieldsOf(schema))
  const more = morePath(place)
  const isMoreOpen = useIsOpen(more)

  function editorOf(name: string) {
    const field = fields.get(name)
    if (!field) return null
    const path = place === '' ? name : `${place}.${name}`
    return (
      <div key={name} className={isWide(field) ? classes.wide : undefined}>
        <FieldEditor path={path} field={field} value={value[name]} />
      </div>
    )
  }

  return (
    <>
      <div className={classes.grid}>
        {children}
        {layout.first.map(editorOf)}
      </div>
      {layout.more.length > 0 && (
        <div>
          <UnstyledButton
            className={classes.more}
            aria-expanded={isMoreOpen}
            onClick={() => setOpen(more, !isMoreOpen)}
          >
            {isMoreOpen ? (
              <ChevronDownIcon size={16} aria-hidden />
            ) : (
              <ChevronRightIcon size={16} aria-hidden />
            )}
            <Text size="sm" fw={500} span>
              More
            </Text>
            <Text size="sm" c="dimmed" span className={classes.moreLabels}>
              {layout.more.map((name) => labelOf(fields.get(name), value[name])).join(' · ')}
            </Text>
          </UnstyledButton>
          {isMoreOpen && <div className={classes.grid}>{layout.more.map(editorOf)}</div>}
        </div>
      )}
    </>
  )
}

/** What is filled in there is marked, so that nobody has to open it to know. */
function labelOf(field: Field | undefined, value: unknown): string {
  if (!field) return ''
  const isFilled =
    value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)
  return isFilled && field.type !== 'choice' ? `${field.label} ✓` : field.label
}

function isWide(field: Field): boolean {
  if (field.type === 'text') return field.multiline === true || field.max >= 300 || field.need === 'stage'
  return ['list', 'when', 'whens', 'words'].includes(field.type)
}
