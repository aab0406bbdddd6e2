'use client'
import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  KebabHorizontalIcon,
  KeyIcon,
  PauseIcon,
  PencilIcon,
  PlayIcon,
  TrashIcon,
} from '@primer/octicons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { confirmAct } from '@/components/confirm-act'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { ChangeWebhookDialog } from './change-webhook-dialog'
import { webhooksPath } from './deliveries-asked'
import type { WebhookRow } from './read-webhooks'
import { SecretDialog } from './secret-dialog'
import { changeDocument, deleteDocument, renewDocument } from './webhook-acts'

/** What an administrator may do about a webhook. */
export function WebhookMenu({ webhook }: { webhook: WebhookRow }) {
  const { id, url, pausedAt } = webhook
  const router = useRouter()
  const { act, isBusy } = useAct()
  const [isChanging, changing] = useDisclosure(false)
  const [secret, setSecret] = useState<string | null>(null)
  const { host } = new URL(url)

  const turn = (isPaused: boolean) =>
    act(
      async () => (await askFromBrowser(changeDocument, { input: { id, isPaused } })).changeWebhook,
      isPaused ? `Nothing is sent to ${host} for now.` : `What waits is sent to ${host}.`,
    )

  const renew = () =>
    confirmAct({
      title: `Another secret for ${host}?`,
      words:
        'The new one is shown once. For a day messages are signed by both, so that you can give it to the receiver without losing any.',
      verb: 'Make another secret',
      onConfirm: () =>
        act(async () => {
          const { renewWebhookSecret } = await askFromBrowser(renewDocument, { input: { id } })
          if (renewWebhookSecret.__typename === 'WebhookWithSecret') setSecret(renewWebhookSecret.secret)
          return renewWebhookSecret
        }),
    })

  const remove = () =>
    confirmAct({
      title: `Delete the webhook to ${host}?`,
      words:
        'Nothing is sent there any more, what waits neither, and what it was told is forgotten here. This cannot be undone.',
      verb: 'Delete the webhook',
      isDangerous: true,
      onConfirm: async () => {
        // Its own page is gone with it.
        router.push(webhooksPath)
        await act(
          async () => (await askFromBrowser(deleteDocument, { input: { id } })).deleteWebhook,
          `The webhook to ${host} is deleted.`,
        )
      },
    })

  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon aria-label={`More about ${url}`} loading={isBusy}>
            <KebabHorizontalIcon size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<PencilIcon size={16} />} onClick={changing.open}>
            Change…
          </Menu.Item>
          {pausedAt === null ? (
            <Menu.Item leftSection={<PauseIcon size={16} />} onClick={() => turn(true)}>
              Pause
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<PlayIcon size={16} />} onClick={() => turn(false)}>
              Resume
            </Menu.Item>
          )}
          <Menu.Item leftSection={<KeyIcon size={16} />} onClick={renew}>
            Another secret…
          </Menu.Item>
          <Menu.Item color="red" leftSection={<TrashIcon size={16} />} onClick={remove}>
            Delete…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangeWebhookDialog webhook={webhook} isOpen={isChanging} onClose={changing.close} />
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </>
  )
}
