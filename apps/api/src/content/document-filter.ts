import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import type { builder } from '../graphql/builder'
import type { Context } from '../graphql/context'
import { refusal } from '../graphql/errors'
import { findUuid } from '../graphql/global-id'
import { mostOnPage } from '../graphql/page'
import { firstMoment } from '../graphql/scalars'

/** What builds the fields of an input. */
export type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** What documents of every kind can be asked for. */
export function documentFields(t: InputFields, kind: DocumentKind) {
  const { plural } = kindOf(kind)
  return {
    ids: t.idList({ description: `Only the ${plural} with these ids, at most ${mostOnPage}.` }),
    slugs: t.stringList({ description: `Only the ${plural} with these slugs, at most ${mostOnPage}.` }),
    changedSince: t.field({
      type: 'DateTime',
      description: `Only ${plural} that were published or changed here after this moment.`,
    }),
    changedSinceEdition: t.int({
      description: `Only ${plural} that were published or changed by editions after this one, by its number.`,
    }),
    firstPublishedSince: t.field({
      type: 'DateTime',
      description: `Only ${plural} that were new here after this moment.`,
    }),
  }
}

export interface DocumentFilter {
  ids?: string[] | null
  slugs?: string[] | null
  changedSince?: Date | string | null
  changedSinceEdition?: number | null
  firstPublishedSince?: Date | string | null
}

/** The conditions of those fields, for a Prisma `where`. */
export async function whereDocument(context: Context, kind: DocumentKind, filter: DocumentFilter) {
  const { ids, slugs, changedSince, changedSinceEdition, firstPublishedSince } = filter
  return {
    AND: [
      ids ? { id: { in: uuidsOf(ids, kind) } } : {},
      slugs ? { slug: { in: atMost(slugs, 'slugs') } } : {},
      changedSince ? { lastPublishedAt: { gt: changedSince } } : {},
      changedSinceEdition == null
        ? {}
        : { lastPublishedAt: { gt: await timeOf(context, changedSinceEdition) } },
      firstPublishedSince ? { firstPublishedAt: { gt: firstPublishedSince } } : {},
    ],
  }
}

/** Refuses a list that is too long, naming the field. */
export function atMost<Value>(values: readonly Value[], argument: string, limit = mostOnPage): Value[] {
  if (values.length <= limit) return [...values]
  throw refusal('INVALID', `Name at most ${limit} in \`${argument}\`.`, { argument, limit })
}

/** Text that stands for itself in a pattern, whatever signs are in it: Prisma's `contains` takes them for wildcards. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

function uuidsOf(ids: readonly string[], kind: DocumentKind): string[] {
  const { table, noun } = kindOf(kind)
  return atMost(ids, 'ids').map((id) => {
    const uuid = findUuid(id, [table])
    if (uuid !== null) return uuid
    throw refusal(
      'INVALID',
      `“${id}” in \`ids\` is not the id of ${withArticle(noun)}: write it as ${table}:uuid.`,
      {
        argument: 'ids',
      },
    )
  })
}

/** When an edition was published; nothing was changed after one that is yet to come. */
async function timeOf({ db }: Context, number: number): Promise<Date> {
  if (number === 0) return firstMoment
  const edition = await db.edition.findFirst({
    where: { number, publishedAt: { not: null } },
    select: { publishedAt: true },
  })
  if (edition?.publishedAt) return edition.publishedAt
  throw refusal('INVALID', `There is no edition ${number}: give the number of one that is published, or 0.`, {
    argument: 'changedSinceEdition',
  })
}
