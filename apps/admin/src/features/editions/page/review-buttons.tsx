'use client'
import { type EditionState, isApprovedState } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { counted } from '@/lib/wording'
import { NoteButton } from './note-button'

interface Props {
  id: string
  title: string
  state: EditionState
  fingerprint: string
  /** Nobody else approved it: that comes before its publication. */
  needsReason: boolean
  changeCount: number
  mayStage: boolean
  mayPublish: boolean
  /** The address asks for the dialog, as the button at the top does. */
  wantsToSubmit: boolean
}

/** The steps of a review that an edition can take from where it stands. */
export function ReviewButtons({ id, title, state, fingerprint, changeCount, ...props }: Props) {
  const { needsReason, mayStage, mayPublish, wantsToSubmit } = props
  const variant = needsReason || !mayPublish ? 'filled' : 'default'
  const router = useRouter()
  return (
    <>
      {state === 'DRAFT' && mayStage && (
        <NoteButton
          verb="Hand in"
          variant={variant}
          title={`Hand in “${title}”`}
          words={`${counted(changeCount, 'document')} will be reviewed. The edition can be changed further meanwhile.`}
          label="Note to the reviewers"
          description="What to look at. Only those who work here read it."
          done={`“${title}” is handed in for review.`}
          isAskedFor={wantsToSubmit}
          onAsked={() => router.replace(`/editions/${id}`, { scroll: false })}
          act={async (note) => (await askFromBrowser(submitDocument, { input: { id, note } })).submitEdition}
        />
      )}
      {state === 'IN_REVIEW' && mayPublish && (
        <NoteButton
          verb="Approve"
          variant={variant}
          title={`Approve “${title}”`}
          words="It may then go out as you see it here. Whatever is changed afterwards voids the approval."
          label="Note on the approval"
          description="If there is something to say. Only those who work here read it."
          done={`“${title}” is approved.`}
          act={async (note) =>
            (await askFromBrowser(approveDocument, { input: { id, fingerprint, note } })).approveEdition
          }
        />
      )}
      {(state === 'IN_REVIEW' || isApprovedState(state)) && mayPublish && (
        <NoteButton
          verb="Return"
          title={`Return “${title}”`}
          words="It goes back to those who prepare it, as a draft."
          label="What is to be changed"
          description="Only those who work here read it."
          isRequired
          done={`“${title}” is returned.`}
          act={async (reason) =>
            (await askFromBrowser(returnDocument, { input: { id, reason } })).returnEdition
          }
        />
      )}
      {state === 'IN_REVIEW' && mayStage && (
        <NoteButton
          verb="Take back"
          title={`Take “${title}” back`}
          words="It leaves the reviewers’ inbox and is a draft again, until it is handed in anew."
          label="Why it is taken back"
          description="If there is something to say. Only those who work here read it."
          done={`“${title}” is a draft again.`}
          act={async (note) => (await askFromBrowser(recallDocument, { input: { id, note } })).recallEdition}
        />
      )}
    </>
  )
}

/** Makes up for the review that an edition went out without. */
export function MarkReviewedButton({ id, title }: { id: string; title: string }) {
  return (
    <NoteButton
      verb="Mark as reviewed"
      variant="filled"
      title={`Mark “${title}” as reviewed`}
      words="It went out without a review. Marked as reviewed, it leaves the inbox; your name stays with it."
      label="Note on the review"
      description="If there is something to say. What is wrong is corrected by a new edition."
      done={`“${title}” is marked as reviewed.`}
      act={async (note) => (await askFromBrowser(reviewedDocument, { input: { id, note } })).markReviewed}
    />
  )
}

const submitDocument = graphql(`
  mutation SubmitEdition($input: SubmitEditionInput!) {
    submitEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

const recallDocument = graphql(`
  mutation RecallEdition($input: RecallEditionInput!) {
    recallEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

const approveDocument = graphql(`
  mutation ApproveEdition($input: ApproveEditionInput!) {
    approveEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

const returnDocument = graphql(`
  mutation ReturnEdition($input: ReturnEditionInput!) {
    returnEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

const reviewedDocument = graphql(`
  mutation MarkReviewed($input: MarkReviewedInput!) {
    markReviewed(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)
