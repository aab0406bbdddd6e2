import { ask } from '@/lib/ask'
import type { LiveStoryQuery } from '@/lib/graphql/generated/graphql'
import { newsroomZone } from '@/lib/newsroom-zone'
import { endOfPastDay, type StoryMoment } from './moment-of-story'
import { liveStoryDocument, storyAsOfDayDocument, storyAsOfEditionDocument } from './story-queries'

export type StoryRead = LiveStoryQuery
export type Story = NonNullable<StoryRead['story']>
export type TimelineLine = StoryRead['timeline']['edges'][number]['node']

/** Reads a story as it stood at a moment; its `story` is null when it did not stand yet. */
export function readStory(slug: string, moment: StoryMoment): Promise<StoryRead> {
  if (moment.at === 'EDITION') return ask(storyAsOfEditionDocument, { slug, edition: moment.number })
  const end = moment.at === 'DAY' ? endOfPastDay(moment.day, newsroomZone(), new Date()) : null
  return end ? ask(storyAsOfDayDocument, { slug, time: end.toISOString() }) : ask(liveStoryDocument, { slug })
}
