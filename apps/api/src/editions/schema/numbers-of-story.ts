import type { Transaction } from '../../core/database/transaction'

/**
 * The numbers of the editions that changed something in a story. What was withdrawn is in no story any more: it
 * counts when it spoke of something that is, or stood in the story's own record.
 */
export async function numbersOfStory(db: Transaction, slug: string): Promise<number[]> {
  const rows = await db.$queryRaw<Array<{ number: number }>>`
    with told as (
      select "documentId" as id from "SlugUse" where kind = 'STORY' and slug = ${slug}
    ),
    inside as (
      select "documentId" as id from "InStory" where "storyId" in (select id from told)
      union select id from told
    )
    select distinct "editionNumber" as number from "Change" c
    where "editionNumber" is not null and (
      "documentId" in (select id from inside)
      or operation = 'WITHDRAW' and exists (select from inside where c.before::text like '%' || inside.id || '%')
    )`
  return rows.map(({ number }) => number)
}
