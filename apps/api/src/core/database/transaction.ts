import type { Prisma } from '../../generated/prisma/client'

/** One transaction of the database: all that a resolver or a write sees of it. */
export type Transaction = Prisma.TransactionClient
