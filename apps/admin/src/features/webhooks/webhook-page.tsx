import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { can } from '@parley/shared/roles'
import { type DeliveryState, daysOfDeliveries, deliveryStates } from '@parley/shared/webhooks'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { Notice } from '@/components/notice'
import { PageHeading } from '@/components/page-heading'
import { PageTurner } from '@/components/page-turner'
import { RefreshOnReturn } from '@/components/refresh-on-return'
import { ViewLinks } from '@/components/view-links'
import { getTray } from '@/features/editions/tray'
import { addressOf, filtersIn } from '@/lib/asked-in'
import { type DeliveriesAsked, webhookPath, webhooksPath } from './deliveries-asked'
import { DeliveryRows } from './delivery-rows'
import { readWebhook } from './read-webhooks'
import { StateMark } from './state-mark'
import { TestButton } from './test-button'
import { WebhookDetails } from './webhook-details'
import { WebhookMenu } from './webhook-menu'
import classes from './webhook-page.module.css'
import { ForAdministrators } from './webhooks-page'

/** A webhook with what it was told and what it answered, for administrators. */
export async function WebhookPage({ id, asked }: { id: string; asked: DeliveriesAsked }) {
  const { me } = await getTray()
  if (!me || !can(me.role, 'administer')) return <ForAdministrators />
  const { webhook, deliveries } = await readWebhook(id, asked)
  const path = webhookPath(id)
  return (
    <>
      <RefreshOnReturn />
      <PageHeading
        over={
          <>
            <TextLink href={webhooksPath}>Webhooks</TextLink>
            <StateMark state={webhook.state} />
          </>
        }
        title={<span className={classes.address}>{webhook.url}</span>}
        under={<WebhookDetails webhook={webhook} />}
        actions={
          <>
            <TestButton id={webhook.id} url={webhook.url} />
            <WebhookMenu webhook={webhook} />
          </>
        }
      />
      {webhook.isGone && (
        <Notice tone="attention" title="The receiver answered that it is gone for good">
          Nothing is sent until you resume it. What happens meanwhile waits for {daysOfDeliveries} days.
        </Notice>
      )}
      <ViewLinks
        label="Which deliveries"
        links={[null, ...valuesOf<DeliveryState>(deliveryStates)].map((state) => ({
          href: addressOf(path, { state }),
          label: state === null ? 'All deliveries' : labelOf(deliveryStates, state),
          isCurrent: state === asked.state,
        }))}
      />
      {deliveries.edges.length > 0 ? (
        <>
          <DeliveryRows
            rows={deliveries.edges.map(({ node }) => node)}
            host={new URL(webhook.url).host}
            isPaused={webhook.pausedAt !== null}
          />
          <PageTurner page={deliveries.pageInfo} path={path} params={filtersIn(asked)} />
        </>
      ) : (
        <Nothing isAll={asked.state === null} />
      )}
    </>
  )
}

function Nothing({ isAll }: { isAll: boolean }) {
  if (!isAll) return <EmptyNote title="No delivery stands so">Look at all of them.</EmptyNote>
  return (
    <EmptyNote title="Nothing was sent yet">
      Send a test to see whether the receiver takes it. Deliveries stand here for {daysOfDeliveries} days,
      with what was answered.
    </EmptyNote>
  )
}
