import { graphql } from '@/lib/graphql/generated'

/** What bringing a change to another edition came to. */
export interface BringAnswer {
  __typename: string
  message?: string
  issues?: ReadonlyArray<{ path: readonly string[]; message: string }>
  conflicts?: ReadonlyArray<{ path: string; label: string; mineText: string; theirsText: string }>
}

export const moveDocument = graphql(`
  mutation MoveChange($input: MoveChangeInput!) {
    moveChange(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
      ... on Conflict { conflicts { path label mineText theirsText } }
    }
  }
`)

export const copyDocument = graphql(`
  mutation CopyChange($input: MoveChangeInput!) {
    copyChange(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
      ... on Conflict { conflicts { path label mineText theirsText } }
    }
  }
`)

export const createDocument = graphql(`
  mutation CreateEditionFor($input: CreateEditionInput!) {
    createEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
