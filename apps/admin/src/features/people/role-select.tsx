'use client'
import { Select } from '@mantine/core'
import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { withArticle } from '@parley/shared/content/with-article'
import { type Role, roles } from '@parley/shared/roles'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { PersonRow } from './read-people'

/** What somebody is trusted with, chosen from the list of roles. */
export function RoleSelect({ person: { id, name, role } }: { person: PersonRow }) {
  const { act, isBusy } = useAct()

  const choose = (chosen: string | null) => {
    const next = all.find((each) => each === chosen)
    if (!next || next === role) return
    void act(
      async () => (await askFromBrowser(setRoleDocument, { input: { id, role: next } })).setRole,
      `${name} is ${withArticle(labelOf(roles, next).toLowerCase())} now.`,
    )
  }

  return (
    <Select
      aria-label={`Role of ${name}`}
      size="xs"
      w="9.5rem"
      data={all.map((each) => ({ value: each, label: labelOf(roles, each) }))}
      value={role}
      onChange={choose}
      allowDeselect={false}
      disabled={isBusy}
    />
  )
}

const all = valuesOf<Role>(roles)

const setRoleDocument = graphql(`
  mutation SetRole($input: SetRoleInput!) {
    setRole(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
