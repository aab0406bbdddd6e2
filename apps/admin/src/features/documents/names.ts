import type { NameOf } from '@parley/shared/compare/titles'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { DocumentKey } from './references'

/** Reads the names of documents, as they are in the edition, else live; what is asked for twice is asked once. */
export async function readNames(keys: readonly DocumentKey[], edition: string | null): Promise<NameOf> {
  const distinct = [...new Map(keys.map((key) => [`${key.kind} ${key.id}`, key])).values()]
  const titles = new Map<string, string>()
  for (let start = 0; start < distinct.length; start += most) {
    const documents = distinct.slice(start, start + most)
    const { documentTitles } = await ask(titlesDocument, { documents, edition })
    for (const { kind, id, title } of documentTitles) titles.set(`${kind} ${id}`, title)
  }
  return (kind, id) => titles.get(`${kind} ${id}`) ?? null
}

const most = 100

const titlesDocument = graphql(`
  query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {
    documentTitles(documents: $documents, edition: $edition) { kind id title }
  }
`)
