import { forReading } from '../../editions/editorial/reading'
import { findEditionId } from '../../editions/editorial/write'
import type { Context } from '../../graphql/context'
import { refusal } from '../../graphql/errors'
import type { Heard, Whereabouts } from '../../graphql/live'
import { mapIterator } from '../../graphql/map-iterator'

/** Hears of an edition by the socket of whoever asks. Gives its id at once, and whenever something of it changed. */
export async function hearOfEdition(
  context: Context,
  topic: Heard,
  edition: string,
  here: Whereabouts | null = null,
): Promise<AsyncIterableIterator<string>> {
  const db = forReading(context)
  if (!context.live) throw refusal('INVALID', 'A subscription is answered by WebSocket alone.')
  const id = findEditionId(edition)
  const found = id && (await db.edition.findUnique({ where: { id }, select: { id: true } }))
  if (!found) throw refusal('NOT_FOUND', 'There is no such edition: choose another.')
  return mapIterator(await context.live.hear(topic, found.id, here), async () => found.id)
}
