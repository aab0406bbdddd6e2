import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import { PageHeading } from '@/components/page-heading'
import { PageTurner } from '@/components/page-turner'
import { getTray } from '@/features/editions/tray'
import { filtersIn } from '@/lib/asked-in'
import { newsroomZone } from '@/lib/newsroom-zone'
import { counted } from '@/lib/wording'
import { type AuditAsked, auditPath, filterOf } from './audit-asked'
import { AuditFilters } from './audit-filters'
import classes from './audit-page.module.css'
import { AuditRows } from './audit-rows'
import { ExportMenu } from './export-menu'
import { readAudit } from './read-audit'

/** What was done here and by whom, for administrators. */
export async function AuditPage({ asked }: { asked: AuditAsked }) {
  const { me } = await getTray()
  if (!me || !can(me.role, 'administer'))
    return (
      <>
        <PageHeading title="Audit" />
        <EmptyNote title="Only administrators see this">
          Here stands who signed in, who was given which role, and what was published or refused. Ask an
          administrator what you need to know of it.
        </EmptyNote>
      </>
    )
  const zone = newsroomZone()
  const filter = filterOf(asked, zone)
  const { audit, people } = await readAudit(asked, filter)
  const { edges, pageInfo, totalCount } = audit
  return (
    <>
      <PageHeading
        title="Audit"
        under="Sign-ins, roles, keys, webhooks, publications, refusals and exports, as they happened. Nothing here can be changed or removed."
        actions={<ExportMenu filter={filter} />}
      />
      <AuditFilters
        asked={asked}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        zone={zone}
      />
      {edges.length > 0 ? (
        <>
          <p className={classes.count} role="status">
            {counted(totalCount, 'entry', 'entries')}
          </p>
          <AuditRows rows={edges.map(({ node }) => node)} />
          <PageTurner page={pageInfo} path={auditPath} params={filtersIn(asked)} />
        </>
      ) : (
        <EmptyNote title="Nothing fits">Take a filter away, or look at another time.</EmptyNote>
      )}
    </>
  )
}
