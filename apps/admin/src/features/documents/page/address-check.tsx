import { labelOf } from '@parley/shared/content/terms'
import { type SourceCheckState, sourceCheckStates } from '@parley/shared/radar'
import { can } from '@parley/shared/roles'
import { ProseLink } from '@/components/links'
import { Mark, type Tone } from '@/components/mark'
import { Moment } from '@/components/moment'
import { Notice } from '@/components/notice'
import { getTray } from '@/features/editions/tray'
import { ask } from '@/lib/ask'
import { documentAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { AddressCheckQuery } from '@/lib/graphql/generated/graphql'
import { counted } from '@/lib/wording'
import classes from './address-check.module.css'
import { CheckNowButton } from './check-now-button'
import type { DocumentAsked } from './read-editable'

/** Whether a source can still be read at its address, and what to do where it cannot; nothing for other kinds. */
export async function AddressCheck({ asked: { kind, editable } }: { asked: DocumentAsked }) {
  if (kind !== 'SOURCE' || editable.live === null) return null
  const { node } = await ask(checkDocument, { id: `Source:${editable.id}` })
  if (node?.__typename !== 'Source' || node.url === null) return null
  const { me } = await getTray()
  const check = node.addressCheck
  return (
    <section aria-label="Its address" className={classes.check}>
      <div className={classes.line}>
        {check && <Mark tone={tones[check.state]}>{labelOf(sourceCheckStates, check.state)}</Mark>}
        <span className={classes.words}>
          {check ? <Words check={check} /> : 'Its address was not looked at yet.'}
        </span>
        {me && can(me.role, 'stage') && <CheckNowButton id={editable.id} />}
      </div>
      {check?.state === 'DEAD' && (
        <Notice tone="attention" title="Its address is dead">
          <p>
            <ProseLink href={documentAddress('SOURCE', editable.id, 'archivedUrl')}>
              Add an archived address
            </ProseLink>
            , or{' '}
            <ProseLink href={documentAddress('SOURCE', editable.id, 'url')}>
              the address that it has now
            </ProseLink>
            . What cites it stays on <ProseLink href="/radar?concern=DEAD_CITATION">the radar</ProseLink>{' '}
            until then.
          </p>
        </Notice>
      )}
    </section>
  )
}

type Check = NonNullable<Extract<AddressCheckQuery['node'], { __typename: 'Source' }>['addressCheck']>

function Words({ check: { checkedAt, status, failure, firstFailedAt, failures } }: { check: Check }) {
  return (
    <>
      {failure === null ? 'Its address answered' : failure.replace(/\.$/, '')}
      {failure !== null && status !== null && ` (${status})`}. Looked at <Moment at={checkedAt} />
      {firstFailedAt && (
        <>
          ; gone at {counted(failures, 'look')} since <Moment at={firstFailedAt} />
        </>
      )}
      .
    </>
  )
}

const tones: Record<SourceCheckState, Tone> = {
  ANSWERS: 'new',
  UNSURE: 'plain',
  FAILING: 'changed',
  DEAD: 'withdrawn',
  ARCHIVED: 'plain',
}

const checkDocument = graphql(`
  query AddressCheck($id: ID!) {
    node(id: $id) {
      __typename
      ... on Source { url addressCheck { state checkedAt status failure firstFailedAt failures } }
    }
  }
`)
