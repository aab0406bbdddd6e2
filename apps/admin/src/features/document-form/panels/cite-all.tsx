'use client'

import { Button, Group } from '@mantine/core'
import { itemsOf } from '@parley/shared/compare/item'
import { referenceName } from '@parley/shared/compare/titles'
import { v7 as uuidv7 } from 'uuid'
import { citeForAll, uncitedItems } from '../draft/cite-uncited'
import { useForm, useFormState } from '../form-context'

/** Offers the document's last source to all its links that have none yet: one report mostly covers the table. */
export function CiteAll() {
  const { kind, edit, nameOf, announce, focusField } = useForm()
  const document = useFormState((state) => state.document)
  const citation = itemsOf(document.citations).at(-1)
  if (!citation || typeof citation.sourceId !== 'string') return null
  const all = uncitedItems(kind, document)
  if (all.length === 0) return null
  const source = referenceName('SOURCE', citation.sourceId, nameOf)
  return (
    <Group gap="xs" mb="xs">
      {all.map((uncited) => {
        const count = uncited.items.length
        const those = `${count} ${count === 1 ? uncited.one : uncited.many}`
        return (
          <Button
            key={uncited.list}
            size="compact-sm"
            variant="light"
            styles={{
              root: { height: 'auto', minHeight: 26 },
              label: { whiteSpace: 'normal', textAlign: 'start' },
            }}
            onClick={() => {
              edit(citeForAll(kind, document, uncited, citation, uuidv7))
              announce(`Cited ${source} for ${those}.`)
              // The button goes, and the cursor must not go with it.
              focusField('citations.add')
            }}
          >
            Cite {source} also for the {those} without a citation
          </Button>
        )
      })}
    </Group>
  )
}
