import type { List, Page } from './connections'
import type { Ask } from './tenses'

/** Reads one page. Throws what the answer refuses. */
export async function readPage(ask: Ask, list: List, args: string): Promise<Page> {
  const { data, errors } = await ask(list.query(args))
  if (errors) throw new Error(`${list.query(args)}: ${JSON.stringify(errors)}`)
  return list.pageOf(data)
}

/** Reads a list from its start to its end, in pages of one size; gives every page. */
export async function walkForward(ask: Ask, list: List, size: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let after = ''; ; ) {
    const page = await readPage(ask, list, `first: ${size}${after}`)
    pages.push(page)
    if (!page.pageInfo.hasNextPage) return pages
    after = `, after: "${page.pageInfo.endCursor}"`
  }
}

/** Reads a list from its end to its start; gives the pages in the order of the list. */
export async function walkBackward(ask: Ask, list: List, size: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let before = ''; ; ) {
    const page = await readPage(ask, list, `last: ${size}${before}`)
    pages.unshift(page)
    if (!page.pageInfo.hasPreviousPage) return pages
    before = `, before: "${page.pageInfo.startCursor}"`
  }
}

export function idsIn(pages: readonly Page[]): string[] {
  return pages.flatMap(({ edges }) => edges.map(({ node }) => ('document' in node ? node.document : node).id))
}
