import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import { ButtonLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { PageTurner } from '@/components/page-turner'
import { getTray } from '@/features/editions/tray'
import { listAddress } from '@/lib/document-address'
import { capitalized, counted } from '@/lib/wording'
import { filtersOf, naturalOrder } from './columns'
import { DocumentTable } from './document-table'
import { listAsked, type SearchParams } from './list-asked'
import { ListControls } from './list-controls'
import { type List, readList } from './read-list'

/** The list of a kind: what is live, and what the chosen edition would make of it. */
export async function DocumentListPage({ kind, params }: { kind: DocumentKind; params: SearchParams }) {
  const { me, chosen } = await getTray()
  const { noun, plural } = kindOf(kind)
  const asked = listAsked(kind, params)
  const list = await readList(kind, asked, chosen?.id ?? null)
  const isNarrowed = asked.words !== '' || Object.keys(asked.page.filters).length > 0
  return (
    <>
      <PageHeading
        title={capitalized(plural)}
        under={countOf(kind, list, isNarrowed, chosen !== null)}
        actions={
          me &&
          can(me.role, 'stage') && <ButtonLink href={`${listAddress(kind)}/new`}>{`New ${noun}`}</ButtonLink>
        }
      />
      <ListControls
        plural={plural}
        filters={filtersOf(kind).map(({ name, label, terms }) => ({
          name,
          label,
          options: Object.entries(terms).map(([value, term]) => ({ value, label: term.label })),
        }))}
        naturalOrder={naturalOrder(kind)}
      />
      {list.rows.length > 0 ? (
        <DocumentTable kind={kind} rows={list.rows} />
      ) : (
        <EmptyNote title={isNarrowed ? `No ${noun} fits` : `There are no ${plural} yet`}>
          {isNarrowed
            ? 'Take a filter away, or search with fewer words. Aliases and small slips are found too.'
            : `Choose or create an edition at the top, then write the first ${noun}. Readers see it when the edition is published.`}
        </EmptyNote>
      )}
      <PageTurner page={list} path={listAddress(kind)} params={params} />
    </>
  )
}

function countOf(kind: DocumentKind, list: List, isNarrowed: boolean, hasEdition: boolean): string {
  const { noun, plural } = kindOf(kind)
  const added = list.rows.filter(({ standing }) => standing === 'NEW').length
  const live = isNarrowed
    ? `${counted(list.totalCount, noun, plural)} found`
    : `${counted(list.totalCount, noun, plural)} published`
  const sentence = capitalized(live)
  return hasEdition && added > 0 ? `${sentence}, ${added} new in this edition` : sentence
}
