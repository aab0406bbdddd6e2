import { Placed } from './placed'
import type { Story, StoryRead } from './read-story'
import classes from './story-article.module.css'
import { StoryTimeline } from './story-timeline'

/** A story as its readers see it: headline, standfirst, sections with what they place, and the timeline. */
export function StoryArticle({ read }: { read: StoryRead }) {
  const { story, timeline } = read
  if (!story) return <p className={classes.absent}>The story was not published at that moment.</p>
  return (
    <article className={classes.story}>
      <h2 className={classes.headline}>{story.headline}</h2>
      <p className={classes.standfirst}>{story.standfirst}</p>
      {story.sections.map((section) => (
        <StorySection key={section.id} section={section} />
      ))}
      <StoryTimeline entries={timeline.edges.map(({ node }) => node)} />
    </article>
  )
}

function StorySection({ section }: { section: Story['sections'][number] }) {
  const { kind, heading, body, items } = section
  if (kind === 'IMAGE') return <Picture section={section} />
  return (
    <section className={classes.section}>
      {heading && <h3 className={classes.heading}>{heading}</h3>}
      {body?.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className={classes.paragraph}>
          {paragraph}
        </p>
      ))}
      {items.length > 0 && (
        <ul className={classes.placed}>
          {items.map(({ id, document }) => (
            <li key={id}>
              <Placed document={document} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A picture by its words. Pictures of other hosts are not loaded: the admin knows one origin only. */
function Picture({
  section: { alt, caption, credit, isFilePhoto, imageUrl },
}: {
  section: Story['sections'][number]
}) {
  return (
    <figure className={classes.picture}>
      <div className={classes.frame}>
        <span>Picture: {alt ?? 'not described'}</span>
        {imageUrl && (
          <a href={imageUrl} target="_blank" rel="noreferrer">
            Open the picture
          </a>
        )}
      </div>
      <figcaption>
        {caption} {isFilePhoto && <em>File photo.</em>}{' '}
        {credit && <span className={classes.credit}>{credit}</span>}
      </figcaption>
    </figure>
  )
}
