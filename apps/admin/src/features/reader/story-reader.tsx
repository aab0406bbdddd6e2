import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/page-heading'
import { newsroomZone } from '@/lib/newsroom-zone'
import { MomentChooser } from './moment-chooser'
import { nameMoment, type StoryMoment, writeMoment } from './moment-of-story'
import { readStory } from './read-story'
import { StoryArticle } from './story-article'
import classes from './story-reader.module.css'

interface Props {
  slug: string
  left: StoryMoment
  /** What stands beside it, or null for one column. */
  right: StoryMoment | null
}

/** A story as it stood at a moment, alone or beside itself at another; both moments stand in the address. */
export async function StoryReader({ slug, left, right }: Props) {
  const [leftRead, rightRead] = await Promise.all([readStory(slug, left), right && readStory(slug, right)])
  if (left.at === 'NOW' && !leftRead.story && !rightRead?.story) notFound()
  const zone = newsroomZone()
  const newest = rightRead?.story ?? leftRead.story
  return (
    <>
      <PageHeading title="Read the story" under={newest?.headline} />
      <MomentChooser slug={slug} left={writeMoment(left)} right={right && writeMoment(right)} zone={zone} />
      <div className={classes.columns} data-is-pair={right !== null}>
        <section className={classes.column} aria-label={nameMoment(left, zone)}>
          <p className={classes.moment}>{nameMoment(left, zone)}</p>
          <StoryArticle read={leftRead} />
        </section>
        {right && rightRead && (
          <section className={classes.column} aria-label={nameMoment(right, zone)}>
            <p className={classes.moment}>{nameMoment(right, zone)}</p>
            <StoryArticle read={rightRead} />
          </section>
        )}
      </div>
    </>
  )
}
