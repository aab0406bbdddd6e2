'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { type Role, roles } from '@parley/shared/roles'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { refusalIn } from '@/lib/refusal'
import { type Invitation, InvitationDialog } from './invitation-dialog'

/** Takes somebody in: asks who, then shows the link to send them. */
export function InviteButton() {
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const [person, setPerson] = useState(nobody)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  async function invite() {
    setErrors({})
    const { inviteUser } = await askFromBrowser(inviteDocument, { input: person })
    if (inviteUser.__typename === 'Invitation') {
      setInvitation(inviteUser)
      setPerson(nobody)
      dialog.close()
      router.refresh()
      return null
    }
    const issues = inviteUser.__typename === 'InvalidInput' ? inviteUser.issues : []
    setErrors(Object.fromEntries(issues.map(({ path, message }) => [path[0], message])))
    return issues.length > 0 ? 'Nobody was invited yet: see the fields.' : refusalIn(inviteUser)
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
          onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
        />
        <TextInput
          label="E-mail address"
          type="email"
          required
          value={person.email}
          error={errors.email}
          onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
        />
        <NativeSelect
          label="Role"
          description={roles[person.role].meaning}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={all.map((role) => ({ value: role, label: labelOf(roles, role) }))}
          value={person.role}
          onChange={(event) => {
            const role = all.find((each) => each === event.currentTarget.value)
            if (role) setPerson({ ...person, role })
          }}
        />
      </DecisionDialog>
      <InvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />
    </>
  )
}

const all = valuesOf<Role>(roles)

const nobody: { name: string; email: string; role: Role } = { name: '', email: '', role: 'EDITOR' }

const inviteDocument = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      __typename
      ... on Invitation { url expiresAt user { name email } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
