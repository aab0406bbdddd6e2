import type { Answer } from '../api/api'

/** A hit in few words: its slug, how it was found, where, and the excerpt with what was asked for in brackets. */
export interface ToldHit {
  slug: string
  kind: string
  rank: string
  label: string
  path: string
  itemId: string | null
  excerpt: string
  others: string[]
}

export const hits = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { kind rank document { __typename slug }
    match { path label itemId excerpt { text isMatch } }
    otherMatches { label excerpt { text isMatch } } } }`

export function toldHits({ data, errors }: Pick<Answer, 'data'> & { errors?: unknown }): ToldHit[] {
  if (errors) throw new Error(JSON.stringify(errors))
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the query above
  return data.search.edges.map(({ node }: any) => ({
    slug: node.document.slug,
    kind: node.kind,
    rank: node.rank,
    label: node.match.label,
    path: node.match.path,
    itemId: node.match.itemId,
    excerpt: marked(node.match.excerpt),
    // biome-ignore lint/suspicious/noExplicitAny: the shape of the query above
    others: node.otherMatches.map(({ label, excerpt }: any) => `${label}: ${marked(excerpt)}`),
  }))
}

function marked(parts: Array<{ text: string; isMatch: boolean }>): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
}
