'use client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useInput } from '@/components/use-input'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { SecretDialog } from './secret-dialog'
import { type WantedWebhook, WebhookDialog } from './webhook-dialog'

/** Makes a webhook: asks for the address, then shows the secret. */
export function NewWebhookButton() {
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const fields = useInput(usual)
  const [secret, setSecret] = useState<string | null>(null)

  async function make() {
    fields.forgetErrors()
    const { createWebhook } = await askFromBrowser(createDocument, { input: fields.input })
    if (createWebhook.__typename === 'WebhookWithSecret') {
      setSecret(createWebhook.secret)
      fields.empty()
      dialog.close()
      router.refresh()
      return null
    }
    return fields.tell(createWebhook, 'No webhook was made yet')
  }

  return (
    <>
      <Button onClick={dialog.open}>New webhook…</Button>
      <WebhookDialog
        title="A webhook"
        isOpen={isOpen}
        onClose={dialog.close}
        verb="Make the webhook"
        fields={fields}
        decide={make}
      />
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </>
  )
}

const usual: WantedWebhook = { url: '', events: ['EDITION_PUBLISHED', 'SCHEDULE_FAILED'] }

const createDocument = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      __typename
      ... on WebhookWithSecret { secret }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
