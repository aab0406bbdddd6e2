import { graphql } from '@/lib/graphql/generated'

export const changeDocument = graphql(`
  mutation ChangeWebhook($input: ChangeWebhookInput!) {
    changeWebhook(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

export const renewDocument = graphql(`
  mutation RenewWebhookSecret($input: WebhookIdInput!) {
    renewWebhookSecret(input: $input) {
      __typename
      ... on WebhookWithSecret { secret }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

export const deleteDocument = graphql(`
  mutation DeleteWebhook($input: WebhookIdInput!) {
    deleteWebhook(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
