'use client'
import { Button, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Role } from '@parley/shared/roles'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { useInput } from '@/components/use-input'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { type Invitation, InvitationDialog } from './invitation-dialog'
import { RoleChoice } from './role-choice'

/** Takes somebody in: asks who, then shows the link to send them. */
export function InviteButton() {
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const { input: person, errors, set, ...fields } = useInput(nobody)
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  async function invite() {
    fields.forgetErrors()
    const { inviteUser } = await askFromBrowser(inviteDocument, { input: person })
    if (inviteUser.__typename === 'Invitation') {
      setInvitation(inviteUser)
      fields.empty()
      dialog.close()
      router.refresh()
      return null
    }
    return fields.tell(inviteUser, 'Nobody was invited yet')
  }

  return (
    <>
      <Button onClick={dialog.open}>Invite somebody…</Button>
      <DecisionDialog
        title="Invite somebody"
        isOpen={isOpen}
        onClose={dialog.close}
        verb="Make the link"
        decide={invite}
      >
        <TextInput
          label="Name"
          description="As it is to stand by what they do."
          required
          maxLength={100}
          value={person.name}
          error={errors.name}
          data-autofocus
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label="E-mail address"
          type="email"
          required
          value={person.email}
          error={errors.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <RoleChoice value={person.role} onChange={(role) => set({ role })} />
      </DecisionDialog>
      <InvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />
    </>
  )
}

const nobody: { name: string; email: string; role: Role } = { name: '', email: '', role: 'EDITOR' }

const inviteDocument = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      __typename
      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
