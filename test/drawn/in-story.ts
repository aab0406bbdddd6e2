import { itemsOf, type World } from './told'

/** The ids of what is in a story, from its definition in words: contract for the view that queries read. */
export function idsInStory(world: World, slug: unknown): Set<string> {
  const story = world.ofKind('STORY').find(({ fields }) => fields.slug === slug)
  if (!story) return new Set()
  const told = new Set(itemsOf(story.fields.tracks).map(({ trackId }) => String(trackId)))
  for (let size = -1; size !== told.size; ) {
    size = told.size
    for (const { id, fields } of world.ofKind('TRACK')) if (told.has(String(fields.parentId))) told.add(id)
  }
  const placed = new Set(
    itemsOf(story.fields.sections)
      .flatMap(({ items }) => itemsOf(items))
      .map((item) =>
        String(item.actorId ?? item.trackId ?? item.meetingId ?? item.developmentId ?? item.statementId),
      ),
  )
  const things = new Set([...told, ...placed])
  for (const { id, kind, fields } of world.documents) {
    if ((kind === 'MEETING' || kind === 'DEVELOPMENT') && told.has(String(fields.trackId))) things.add(id)
  }
  const inside = new Set([story.id, ...things])
  for (const { id, fields } of world.ofKind('STATEMENT')) {
    const about = itemsOf(fields.mentions).map((each) =>
      String(each.actorId ?? each.trackId ?? each.meetingId ?? each.developmentId),
    )
    if (things.has(String(fields.madeAtId)) || about.some((target) => things.has(target))) inside.add(id)
  }
  for (const { fields, at } of world.seats) if (things.has(at.id)) inside.add(String(fields.actorId))
  for (const { id, fields } of world.ofKind('STATEMENT')) {
    if (!inside.has(id)) continue
    if (fields.speakerId) inside.add(String(fields.speakerId))
    for (const { actorId } of itemsOf(fields.mentions)) if (actorId) inside.add(String(actorId))
  }
  return inside
}
