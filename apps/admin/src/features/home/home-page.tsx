import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { Panel } from '@/components/panel'
import { MentionRows } from '@/features/comments/mention-rows'
import { EditionRows } from '@/features/editions/list/edition-rows'
import { readDrafts, readInbox, readPublished, readScheduled } from '@/features/editions/list/read-editions'
import { draftRow, publishedRow } from '@/features/editions/list/rows'
import { NewEditionButton } from '@/features/editions/new-edition-button'
import { getTray } from '@/features/editions/tray'
import { RadarSummary } from '@/features/radar/radar-summary'
import { counted } from '@/lib/wording'
import classes from './home-page.module.css'
import type { Span } from './since-asked'
import { SincePanel } from './since-panel'

/** Where the day begins: what happened meanwhile, my drafts, what waits for me, and what the record owes. */
export async function HomePage({ span }: { span: Span | null }) {
  const { me, chosen } = await getTray()
  const [drafts, inbox, scheduled, editions] = await Promise.all([
    readDrafts(),
    readInbox(),
    readScheduled(),
    readPublished(5),
  ])
  const mine = drafts.filter(({ createdBy }) => createdBy.id === me?.id)
  const others = drafts.length - mine.length
  return (
    <>
      <PageHeading title={`Hello, ${me?.name ?? 'there'}`} />
      <div className={classes.columns}>
        <div>
          {me && <SincePanel meId={me.id} span={span} />}
          <Panel
            title="My drafts"
            aside={others > 0 && <TextLink href="/editions">{others} by others</TextLink>}
          >
            {mine.length > 0 ? (
              <EditionRows rows={mine.map((draft) => draftRow(draft, chosen?.id ?? null))} />
            ) : (
              <EmptyNote title="You have no edition open">
                <p style={{ margin: 0 }}>
                  Changes wait in an edition until they are published together. Create one, then open a
                  document and change it.
                </p>
                {me && can(me.role, 'stage') && <NewEditionButton />}
              </EmptyNote>
            )}
          </Panel>
          {scheduled.length > 0 && (
            <Panel title="Going out next" aside={counted(scheduled.length, 'edition', 'editions')}>
              <EditionRows rows={scheduled.map((edition) => draftRow(edition, chosen?.id ?? null))} />
            </Panel>
          )}
          {inbox.count > 0 && (
            <Panel title="Inbox" aside={counted(inbox.count, 'thing waits', 'things wait')}>
              <MentionRows mentions={inbox.comments} me={me} />
              {inbox.editions.length > 0 && (
                <EditionRows rows={inbox.editions.map((edition) => draftRow(edition, chosen?.id ?? null))} />
              )}
            </Panel>
          )}
          <Panel title="Published last" aside={<TextLink href="/history">All of them</TextLink>}>
            {editions.length > 0 ? (
              <EditionRows rows={editions.map(publishedRow)} />
            ) : (
              <EmptyNote title="Nothing has been published yet" />
            )}
          </Panel>
        </div>
        <RadarSummary />
      </div>
    </>
  )
}
