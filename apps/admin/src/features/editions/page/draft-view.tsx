import { isApprovedState } from '@parley/shared/editions'
import { ButtonLink } from '@/components/links'
import { Notice } from '@/components/notice'
import { Panel } from '@/components/panel'
import { EditionCommentsPanel } from '@/features/comments/comments-panel'
import type { Thread } from '@/features/comments/read-comments'
import { EditionPresence } from '@/features/presence/edition-presence'
import { newsroomZone } from '@/lib/newsroom-zone'
import { counted } from '@/lib/wording'
import { BlockerList } from '../blocker-list'
import { ChangesPanel } from './changes-panel'
import { ConflictsPanel } from './conflicts-panel'
import { DiscardButton } from './discard-button'
import classes from './draft-view.module.css'
import { EditionFields } from './edition-fields'
import { OvertakenNotice } from './overtaken-notice'
import { PublishButton } from './publish-button'
import type { EditionRead } from './read-edition'
import { ReviewButtons } from './review-buttons'
import { ScheduleButton } from './schedule-button'
import { ScheduleNotice } from './schedule-notice'
import { StepsPanel } from './steps-panel'
import { WorkInButton } from './work-in-button'

interface Props {
  id: string
  edition: EditionRead
  threads: readonly Thread[]
  meId: string | null
  mayStage: boolean
  mayPublish: boolean
  isChosen: boolean
  wantsToPublish: boolean
  wantsToSubmit: boolean
}

/** An edition being prepared: what it says, what it changes, and what stands in its way. */
export function DraftView({ id, edition, threads, meId, mayStage, mayPublish, isChosen, ...wants }: Props) {
  const { changes, blockers, conflicts } = edition
  const isReady = changes.length > 0 && blockers.length === 0 && conflicts.length === 0
  return (
    <div className={classes.page}>
      <div className={classes.actions}>
        {mayPublish && (
          <PublishButton
            id={id}
            title={edition.title}
            kind={edition.kind}
            note={edition.publicNote}
            changeCount={changes.length}
            blockerCount={blockers.length}
            needsReason={edition.needsReason}
            isApproved={isApprovedState(edition.state)}
            isAskedFor={wants.wantsToPublish}
          />
        )}
        {mayPublish && (
          <ScheduleButton
            id={id}
            title={edition.title}
            fingerprint={edition.fingerprint}
            changeCount={changes.length}
            scheduledFor={edition.scheduledFor}
            scheduledZone={edition.scheduledZone}
            newsroomZone={newsroomZone()}
          />
        )}
        <ReviewButtons
          id={id}
          title={edition.title}
          state={edition.state}
          fingerprint={edition.fingerprint}
          needsReason={edition.needsReason}
          changeCount={changes.length}
          mayStage={mayStage}
          mayPublish={mayPublish}
          wantsToSubmit={wants.wantsToSubmit}
        />
        <ButtonLink variant="default" href={`/preview/${id}`}>
          Preview
        </ButtonLink>
        {mayStage && !isChosen && <WorkInButton id={id} />}
        {mayStage && <DiscardButton id={id} title={edition.title} changeCount={changes.length} />}
      </div>
      <ScheduleNotice edition={edition} />
      <OvertakenNotice editions={edition.overtakenBy} />
      {isReady && edition.state !== 'SCHEDULED' && (
        <Notice tone="info" title="Ready">
          {edition.needsReason
            ? 'Nothing in it stands in the way. Nobody else has approved it yet.'
            : 'Nothing stands in the way of publishing this edition.'}
        </Notice>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          {conflicts.length > 0 && (
            <ConflictsPanel editionId={id} conflicts={conflicts} mayStage={mayStage} />
          )}
          {blockers.length > 0 && (
            <Panel
              title="Before it can go out"
              aside={counted(blockers.length, 'thing to mend', 'things to mend')}
              anchor="blockers"
            >
              <BlockerList blockers={blockers} mendIn={mayStage ? id : undefined} />
            </Panel>
          )}
          <ChangesPanel
            editionId={id}
            editionTitle={edition.title}
            changes={changes}
            threads={threads}
            isDraft
            mayStage={mayStage}
          />
          <EditionCommentsPanel editionId={id} threads={threads} />
        </div>
        <div className={classes.aside}>
          <StepsPanel steps={edition.steps} />
          <EditionFields
            id={id}
            initial={{
              title: edition.title,
              kind: edition.kind,
              publicNote: edition.publicNote ?? '',
              internalNote: edition.internalNote ?? '',
              byline: edition.byline ?? '',
            }}
            isReadOnly={!mayStage}
            hasWithdrawal={changes.some(({ operation }) => operation === 'WITHDRAW')}
          />
          {meId !== null && <EditionPresence editionId={id} meId={meId} isElsewhere={!isChosen} />}
        </div>
      </div>
    </div>
  )
}
