'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Role } from '@parley/shared/roles'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { Moment } from '@/components/moment'
import { ShownOnce } from '@/components/shown-once'
import { useInput } from '@/components/use-input'
import { RoleChoice } from '@/features/people/role-choice'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Makes a key: asks for which program, then shows its secret. */
export function NewKeyButton() {
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const [isShown, secretDialog] = useDisclosure(false)
  const { input: wanted, errors, set, ...fields } = useInput(nothing)
  const [made, setMade] = useState<{ secret: string; name: string; expiresAt: string } | null>(null)

  async function make() {
    const { name, role, days } = wanted
    fields.forgetErrors()
    const expiresAt = new Date(Date.now() + Number(days) * 86_400_000).toISOString()
    const { createApiKey } = await askFromBrowser(createDocument, { input: { name, role, expiresAt } })
    if (createApiKey.__typename === 'CreatedApiKey') {
      setMade({ ...createApiKey.apiKey, secret: createApiKey.secret })
      fields.empty()
      dialog.close()
      secretDialog.open()
      router.refresh()
      return null
    }
    return fields.tell(createApiKey, 'No key was made yet')
  }

  return (
    <>
      <Button onClick={dialog.open}>New key…</Button>
      <DecisionDialog
        title="A key for a program"
        isOpen={isOpen}
        onClose={dialog.close}
        verb="Make the key"
        decide={make}
      >
        <TextInput
          label="Name of the program"
          description="As it is to stand by what it does."
          required
          maxLength={100}
          value={wanted.name}
          error={errors.name}
          data-autofocus
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <RoleChoice value={wanted.role} onChange={(role) => set({ role })} />
        <NativeSelect
          label="Works for"
          data={lifetimes}
          value={wanted.days}
          error={errors.expiresAt}
          onChange={(event) => set({ days: event.currentTarget.value })}
        />
      </DecisionDialog>
      <ShownOnce
        title={`The key of ${made?.name ?? ''}`}
        isOpen={isShown}
        onClose={secretDialog.close}
        label="Key"
        value={made?.secret ?? ''}
        verb="Copy the key"
      >
        The program sends it as “Authorization: Bearer …” to /editorial, until{' '}
        {made && <Moment at={made.expiresAt} />}. Keep it as you keep a password.
      </ShownOnce>
    </>
  )
}

const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
]

const nothing: { name: string; role: Role; days: string } = { name: '', role: 'EDITOR', days: '90' }

const createDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey { secret apiKey { name expiresAt } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
