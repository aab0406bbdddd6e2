'use client'
import { ActionIcon, Menu } from '@mantine/core'
import {
  BlockedIcon,
  KebabHorizontalIcon,
  LinkIcon,
  PersonAddIcon,
  ShieldSlashIcon,
} from '@primer/octicons-react'
import { useState } from 'react'
import { confirmAct } from '@/components/confirm-act'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { type Invitation, InvitationDialog } from './invitation-dialog'
import type { PersonRow } from './read-people'

/** What an administrator may do about somebody. */
export function PersonMenu({ person, isMe }: { person: PersonRow; isMe: boolean }) {
  const { id, name, deactivatedAt, hasSecondFactor } = person
  const { act, isBusy } = useAct()
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  const renewLink = () =>
    act(async () => {
      const { renewSignInLink } = await askFromBrowser(renewDocument, { input: { id } })
      if (renewSignInLink.__typename === 'Invitation') setInvitation(renewSignInLink)
      return renewSignInLink
    })

  const deactivate = () =>
    confirmAct({
      title: `Deactivate ${name}?`,
      words:
        'They are signed out everywhere at once, and cannot sign in. What they did stays under their name. You can let them in again.',
      verb: `Deactivate ${name}`,
      isDangerous: true,
      onConfirm: () =>
        act(
          async () => (await askFromBrowser(deactivateDocument, { input: { id } })).deactivateUser,
          `${name} is deactivated.`,
        ),
    })

  const removeSecondFactor = () =>
    confirmAct({
      title: `Take the second factor of ${name} away?`,
      words:
        'For somebody who lost their app and their backup codes: their password or a link alone signs them in from then on. Make sure that it is they who ask.',
      verb: 'Take it away',
      isDangerous: true,
      onConfirm: () =>
        act(
          async () =>
            (await askFromBrowser(removeSecondFactorDocument, { input: { id } })).removeSecondFactor,
          `${name} is asked for no code any more.`,
        ),
    })

  const reactivate = () =>
    act(
      async () => (await askFromBrowser(reactivateDocument, { input: { id } })).reactivateUser,
      `${name} may sign in again.`,
    )

  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon aria-label={`More about ${name}`} loading={isBusy}>
            <KebabHorizontalIcon size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {deactivatedAt !== null ? (
            <Menu.Item leftSection={<PersonAddIcon size={16} />} onClick={reactivate}>
              Reactivate
            </Menu.Item>
          ) : (
            <>
              <Menu.Item leftSection={<LinkIcon size={16} />} onClick={renewLink}>
                New sign-in link
              </Menu.Item>
              {hasSecondFactor && !isMe && (
                <Menu.Item leftSection={<ShieldSlashIcon size={16} />} onClick={removeSecondFactor}>
                  Take away second factor…
                </Menu.Item>
              )}
              <Menu.Item
                color="red"
                leftSection={<BlockedIcon size={16} />}
                disabled={isMe}
                onClick={deactivate}
              >
                Deactivate…
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <InvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />
    </>
  )
}

const renewDocument = graphql(`
  mutation RenewSignInLink($input: UserIdInput!) {
    renewSignInLink(input: $input) {
      __typename
      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

const deactivateDocument = graphql(`
  mutation DeactivateUser($input: UserIdInput!) {
    deactivateUser(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

const removeSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($input: UserIdInput!) {
    removeSecondFactor(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

const reactivateDocument = graphql(`
  mutation ReactivateUser($input: UserIdInput!) {
    reactivateUser(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
