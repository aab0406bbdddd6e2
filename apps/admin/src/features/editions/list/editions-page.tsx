import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { ViewLinks } from '@/components/view-links'
import { NewEditionButton } from '../new-edition-button'
import { getTray } from '../tray'
import { EditionRows } from './edition-rows'
import { readDrafts, readPublished } from './read-editions'
import { draftRow, publishedRow } from './rows'

export type EditionsShown = 'drafts' | 'published' | 'discarded'

/** The editions of the newsroom: those being prepared, those published last, those given up. */
export async function EditionsPage({ shown }: { shown: EditionsShown }) {
  const { me, chosen } = await getTray()
  return (
    <>
      <PageHeading
        title="Editions"
        under="An edition holds changes that go out together. It can be previewed before, and reverted after."
        actions={me && can(me.role, 'stage') && <NewEditionButton />}
      />
      <ViewLinks
        label="Which editions"
        links={[
          { href: '/editions', label: 'Drafts', isCurrent: shown === 'drafts' },
          { href: '/editions?show=published', label: 'Published', isCurrent: shown === 'published' },
          { href: '/editions?show=discarded', label: 'Discarded', isCurrent: shown === 'discarded' },
        ]}
      />
      {shown === 'published' ? (
        <Published />
      ) : (
        <Drafts isDiscarded={shown === 'discarded'} chosenId={chosen?.id ?? null} />
      )}
    </>
  )
}

async function Drafts({ isDiscarded, chosenId }: { isDiscarded: boolean; chosenId: string | null }) {
  const all = await readDrafts(isDiscarded)
  const drafts = all.filter(({ state }) => (state === 'DISCARDED') === isDiscarded)
  if (drafts.length > 0) return <EditionRows rows={drafts.map((draft) => draftRow(draft, chosenId))} />
  return isDiscarded ? (
    <EmptyNote title="No edition was discarded" />
  ) : (
    <EmptyNote title="No edition is being prepared">
      Create one, then change documents in it. Readers see nothing until you publish it.
    </EmptyNote>
  )
}

async function Published() {
  const editions = await readPublished(20)
  if (editions.length === 0) return <EmptyNote title="Nothing has been published yet" />
  return (
    <>
      <EditionRows rows={editions.map(publishedRow)} />
      <p>
        <TextLink href="/history">All editions, with filters</TextLink>
      </p>
    </>
  )
}
