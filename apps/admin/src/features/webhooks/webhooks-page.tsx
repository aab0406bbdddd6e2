import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import frame from '@/components/framed-rows.module.css'
import { TextLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import classes from '@/components/rows.module.css'
import { getTray } from '@/features/editions/tray'
import { webhookPath } from './deliveries-asked'
import { NewWebhookButton } from './new-webhook-button'
import { readWebhooks, type WebhookRow } from './read-webhooks'
import { StateMark } from './state-mark'
import { TestButton } from './test-button'
import { WebhookDetails } from './webhook-details'
import { WebhookMenu } from './webhook-menu'

/** The addresses that are told what happens, for administrators. */
export async function WebhooksPage() {
  const { me } = await getTray()
  if (!me || !can(me.role, 'administer')) return <ForAdministrators />
  const webhooks = await readWebhooks()
  return (
    <>
      <PageHeading
        title="Webhooks"
        under="Addresses of other programs that are told at once when an edition goes out, or when a scheduled one does not. Messages are signed, and sent until they are taken."
        actions={<NewWebhookButton />}
      />
      {webhooks.length === 0 ? (
        <EmptyNote title="Nobody is told yet">
          Make a webhook for a website that builds its pages anew with each edition, or for a chat in which
          the desk hears that a scheduled edition did not go out.
        </EmptyNote>
      ) : (
        <ul className={frame.rows}>
          {webhooks.map((webhook) => (
            <Row key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
    </>
  )
}

/** What everybody else sees. */
export function ForAdministrators() {
  return (
    <>
      <PageHeading title="Webhooks" />
      <EmptyNote title="For administrators">
        A webhook tells another program when an edition goes out. Ask an administrator for one, or for the
        list of those there are.
      </EmptyNote>
    </>
  )
}

function Row({ webhook }: { webhook: WebhookRow }) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <TextLink href={webhookPath(webhook.id)}>
            <strong>{webhook.url}</strong>
          </TextLink>
          <StateMark state={webhook.state} />
        </div>
        <div className={classes.details}>
          <WebhookDetails webhook={webhook} />
        </div>
      </div>
      <TestButton id={webhook.id} url={webhook.url} />
      <WebhookMenu webhook={webhook} />
    </li>
  )
}
