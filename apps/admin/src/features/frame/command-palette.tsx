'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { KindIcon } from '@/components/kind-icon'
import { askFromBrowser } from '@/lib/browser-client'
import { documentAddress, editionAddress } from '@/lib/document-address'
import { messageOf } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import type { FindEverywhereQuery } from '@/lib/graphql/generated/graphql'
import { listPlaces, recordPlaces } from './places'

type Found = FindEverywhereQuery['findDocuments'][number]

/** ⌘K: documents by name or alias, places, and what can be made. */
export function CommandPalette({ editionId }: { editionId: string | null }) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { found, problem } = useFound(query, editionId)
  const actions = actionsFor(query, editionId)
  return (
    <Spotlight.Root
      shortcut={['mod + K']}
      // Also while somebody writes in a field: that is where they mostly are.
      tagsToIgnore={[]}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        placeholder="A name, an alias, words of a title, or what to do"
        aria-label="Search everything"
        leftSection={<IconSearch size={18} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {found.map((each) => (
          <Spotlight.Action
            key={`${each.kind}${each.id}`}
            label={each.title}
            description={describe(each)}
            leftSection={<KindIcon kind={each.kind} size={18} />}
            onClick={() => router.push(documentAddress(each.kind, each.slug || each.id))}
          />
        ))}
        {actions.map(({ href, label, isNew }) => (
          <Spotlight.Action
            key={label}
            label={label}
            leftSection={isNew ? <IconPlus size={18} stroke={1.6} /> : undefined}
            onClick={() => router.push(href)}
          />
        ))}
        {found.length + actions.length === 0 && (
          <Spotlight.Empty>{problem ?? 'Nothing is called like this.'}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function useFound(query: string, edition: string | null) {
  const [asked] = useDebouncedValue(query.trim(), 150)
  const [found, setFound] = useState<Found[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    setProblem(null)
    if (asked === '') {
      setFound([])
      return
    }
    askFromBrowser(findDocument, { query: asked, kinds: everyKind, edition })
      .then(({ findDocuments }) => isCurrent && setFound(findDocuments))
      .catch((failure: unknown) => isCurrent && setProblem(messageOf(failure)))
    return () => {
      isCurrent = false
    }
  }, [asked, edition])
  return { found: query.trim() === '' ? [] : found, problem }
}

function actionsFor(query: string, editionId: string | null) {
  const all = [
    ...(editionId ? [{ href: editionAddress(editionId), label: 'The edition I work in', isNew: false }] : []),
    ...[...listPlaces, ...recordPlaces].map(({ href, label }) => ({ href, label, isNew: false })),
    ...allKinds.map(({ noun, plural }) => ({ href: `/${plural}/new`, label: `New ${noun}`, isNew: true })),
  ]
  const words = query.trim().toLowerCase()
  return all.filter(({ label }) => label.toLowerCase().includes(words))
}

function describe({ kind, detail, state }: Found): string {
  const noun = allKinds.find((each) => each.kind === kind)?.noun ?? ''
  const standing = { LIVE: null, STAGED: 'new in this edition', WITHDRAWN: 'withdrawn' }[state]
  return [noun, detail, standing].filter(Boolean).join(' · ')
}

const everyKind: DocumentKind[] = allKinds.map(({ kind }) => kind)

const findDocument = graphql(`
  query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) { kind id slug title detail state }
  }
`)
