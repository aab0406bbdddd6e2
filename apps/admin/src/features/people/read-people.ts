import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { PeopleQuery } from '@/lib/graphql/generated/graphql'

export type PersonRow = PeopleQuery['users'][number]

/** All who work or worked here. */
export async function readPeople(): Promise<PersonRow[]> {
  return (await ask(peopleDocument, {})).users
}

const peopleDocument = graphql(`
  query People {
    users { id name email role createdAt lastSignInAt deactivatedAt hasSecondFactor }
  }
`)
