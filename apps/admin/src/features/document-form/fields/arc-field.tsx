'use client'

import type { Item } from '@parley/shared/compare/item'
import { fieldsOf, type List } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { nameToShow } from '@/features/pickers/document-names'
import { DocumentPicker } from '@/features/pickers/document-picker'
import type { FoundDocument } from '@/features/pickers/found-document'
import { usePickers } from '@/features/pickers/picker-context'
import { splitItemPath } from '../draft/apply-edit'
import { errorAt, useErrors, useForm } from '../form-context'

/** What an item is about, chosen by name among several kinds at once. */
export function ArcField({ path, list, item }: { path: string; list: List; item: Item }) {
  const { edit, touch } = useForm()
  const errors = useErrors(path)
  const { names } = usePickers()
  const targets = arcTargets(list)
  const set = targets.find(({ name }) => item[name])
  const error = targets
    .map(({ name }) => errorAt(errors, `${path}.${name}`))
    .find((message) => message !== null)

  function pick(found: FoundDocument | null) {
    const { list: listPath, id } = splitItemPath(path)
    edit({ type: 'set', path: `${listPath}.${id}`, value: { ...item, ...arcValues(list, found) } })
  }

  function touchAll() {
    for (const { name } of targets) touch(`${path}.${name}`)
  }

  return (
    <div data-path={targets.map(({ name }) => `${path}.${name}`).join(' ')}>
      <DocumentPicker
        label="What"
        required
        error={error ?? undefined}
        kinds={targets.map(({ kind }) => kind)}
        chosen={set ? nameToShow(names, set.kind, String(item[set.name])) : null}
        onPick={pick}
        onBlur={touchAll}
      />
    </div>
  )
}

/** The references of an arc, each with the kind it points to. */
export function arcTargets(list: List): Array<{ name: string; kind: DocumentKind }> {
  return fieldsOf(list.item).flatMap(([name, field]) =>
    field.type === 'reference' && list.arc?.includes(name) ? [{ name, kind: field.kind }] : [],
  )
}

/** The values of an arc that points to this document and to nothing else. */
export function arcValues(list: List, found: FoundDocument | null): Record<string, string | null> {
  return Object.fromEntries(
    arcTargets(list).map(({ name, kind }) => [name, found?.kind === kind ? found.id : null]),
  )
}
