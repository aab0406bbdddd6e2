'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { allKinds } from '@parley/shared/content/kinds'
import { useEffect, useState } from 'react'
import { askFromBrowser } from '@/lib/browser-client'
import { messageOf } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import type { FindEverywhereQuery } from '@/lib/graphql/generated/graphql'

export type FoundEverywhere = FindEverywhereQuery

export interface Finding {
  found: FoundEverywhere
  /** That what was found is for what stands in the field now. */
  isAnswered: boolean
  problem: string | null
}

/** Asks the record for what is typed, once a pause says that it is a word; an answer to other words is never given as one to these. */
export function useFound(query: string, edition: string | null): Finding {
  const typed = query.trim()
  const [asked] = useDebouncedValue(typed, waitMs)
  const [answer, setAnswer] = useState({ asked: '', found: nothing, problem: null as string | null })
  useEffect(() => {
    if (asked === '') return setAnswer({ asked, found: nothing, problem: null })
    let isCurrent = true
    askFromBrowser(findDocument, { query: asked, kinds: everyKind, edition }).then(
      (found) => isCurrent && setAnswer({ asked, found, problem: null }),
      (failure: unknown) => isCurrent && setAnswer({ asked, found: nothing, problem: messageOf(failure) }),
    )
    return () => {
      isCurrent = false
    }
  }, [asked, edition])
  const isAnswered = typed === answer.asked
  return {
    found: typed === '' ? nothing : answer.found,
    isAnswered,
    problem: isAnswered ? answer.problem : null,
  }
}

const waitMs = 150
const nothing: FoundEverywhere = { findDocuments: [], findEditions: [], people: [] }
const everyKind = allKinds.map(({ kind }) => kind)

const findDocument = graphql(`
  query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) { kind id slug title detail state }
    findEditions(query: $query, first: 5) { id number title kind state publishedAt }
    people(query: $query) { id name email }
  }
`)
