/**
 * Every query that starts at an edition or a revision carries this. A join of Prisma's selects all columns of what it
 * joins, and of these two tables the public may read only some: it would be refused as a whole.
 */
export const withoutJoins = { relationLoadStrategy: 'query' } as const
