'use client'

import { titleOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import { kindOf } from '@parley/shared/content/kinds'
import type { Day } from '@parley/shared/when/day'
import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentNames } from '@/features/pickers/document-names'
import { useNameOf } from '@/features/pickers/picker-context'
import type { DocumentFormProps } from './document-form'
import classes from './document-form.module.css'
import { askedBeforePublishing } from './draft/asked-before-publishing'
import type { DraftAction, DraftHistory } from './draft/draft-history'
import { type FormIssue, findIssues } from './draft/find-issues'
import { documentLayout } from './draft/layout'
import { followsName, proposeSlug } from './draft/propose-slug'
import { referencesIn } from './draft/references-in'
import type { EditorialCalls } from './editorial-calls'
import { FieldGroup } from './fields/field-group'
import { FormCommentsContext } from './form-comments'
import { FormContext } from './form-context'
import { FormPresenceContext, FormPresenceNote, useFormPresence } from './form-presence'
import { FilledNotice } from './panels/filled-notice'
import { FormActions } from './panels/form-actions'
import { FormConflicts } from './panels/form-conflicts'
import { FormStatus } from './panels/form-status'
import { PublishingChecklist } from './panels/publishing-checklist'
import { SavingNotices } from './panels/saving-notices'
import { useFormComments } from './use-form-comments'
import { useFormKeys } from './use-form-keys'
import { useFormSurroundings } from './use-form-surroundings'
import { useSaving } from './use-saving'

interface FormBodyProps extends DocumentFormProps {
  today: Day
  start: Document
  draft: DraftHistory
  dispatch: Dispatch<DraftAction>
  calls: EditorialCalls
  names: DocumentNames
}

/** The fields, what is said about them, and their saving. */
export function FormBody({ draft, dispatch, start, calls, names, today, ...props }: FormBodyProps) {
  const { kind, id, editionId, initial, focusPath } = props
  const { schema } = kindOf(kind)
  const { document } = draft
  const root = useRef<HTMLDivElement>(null)
  const nameOf = useNameOf(names)
  const [announcement, announce] = useState('')
  const begun = {
    document: initial?.isGone ? null : (initial?.document ?? null),
    baseVersion: initial?.baseVersion ?? 0,
    lock: initial?.lock ?? 0,
  }
  const saving = useSaving({
    kind,
    id,
    editionId,
    calls,
    start: begun,
    isWithdrawn: props.isWithdrawn ?? false,
    fill: props.fill ?? null,
    replace: (next) => dispatch({ type: 'replace', document: next }),
    putIn: (next) => dispatch({ type: 'fill', document: next }),
  })
  const { state, notice, setNotice, loopRef } = saving
  const checked = useMemo(() => findIssues(kind, document), [kind, document])
  const refused =
    state.status === 'INVALID' ? state.issues.map((issue) => ({ ...issue, isMissing: false })) : []
  const issues: FormIssue[] = [...checked.issues, ...refused]
  const form = useFormSurroundings({
    kind,
    document,
    issues,
    today,
    nameOf,
    root,
    announce,
    edit(edit) {
      dispatch({ type: 'edit', edit, at: Date.now() })
      // Seen by whoever writes on.
      if (notice?.type === 'JOINED' && state.status === 'SAVED') setNotice(null)
    },
  })

  useEffect(() => names.want(referencesIn(schema, document)), [names, schema, document])

  const told = useRef(document)
  useEffect(() => {
    if (document === told.current) return
    told.current = document
    loopRef.current?.change(document)
  }, [document, loopRef])

  // Only a slug that nobody can have linked to yet goes on following the name.
  const follows = useRef(
    initial === null || (initial.live === null && followsName(kind, initial.document, nameOf)),
  )
  const proposed = proposeSlug(kind, document, nameOf)
  const isEdited = draft.past.length > 0
  useEffect(() => {
    const isOwn = draft.typing?.path === 'slug' && document.slug !== ''
    if (draft.typing?.path === 'slug') follows.current = !isOwn && initial?.live == null
    if (isEdited && follows.current && !isOwn && proposed !== document.slug) {
      dispatch({ type: 'propose', slug: proposed })
    }
  }, [proposed, isEdited, document.slug, draft.typing, initial, dispatch])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form opens or is led somewhere.
  useEffect(() => {
    if (focusPath) form.focusField(focusPath)
    else if (!initial) form.focusField(documentLayout(kind, document).first[0] ?? '')
  }, [focusPath])

  const isFilled = state.status === 'FILLED'
  function saveNow() {
    if (!isFilled) return loopRef.current?.saveNow()
    forgetFill()
    loopRef.current?.goOn(document)
  }
  function putBack(before: Document) {
    forgetFill()
    dispatch({ type: 'fill', document: before })
  }
  const comments = useFormComments({ kind, id, editionId, threads: props.threads ?? noThreads })
  const presence = useFormPresence(kind, id)
  const keys = useFormKeys({ dispatch, form, issues, saveNow, comment: comments.openAt })
  const asked = useMemo(() => askedBeforePublishing(kind, document, nameOf), [kind, document, nameOf])

  return (
    <FormContext value={form.tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and blur of any field inside. */}
      <div
        ref={root}
        className={classes.form}
        inert={!saving.isListening}
        onKeyDown={keys.onKeyDown}
        onFocus={presence.onFocus}
        onBlur={(event) => {
          presence.onBlur(event)
          loopRef.current?.saveNow()
        }}
      >
        <SavingNotices
          notice={notice}
          onDismiss={() => setNotice(null)}
          onDiscard={() => {
            const saved = loopRef.current?.saved() ?? begun
            loopRef.current?.begin(
              saved,
              saved.lock > 0 ? { status: 'SAVED', at: null } : { status: 'UNTOUCHED' },
            )
            dispatch({ type: 'replace', document: saved.document ?? start })
            setNotice(null)
          }}
        />
        {isFilled && (
          <FilledNotice
            version={state.version}
            isRevival={initial?.isGone ?? false}
            onSave={saveNow}
            onPutBack={() => state.before && putBack(state.before)}
          />
        )}
        <FormConflicts document={document} state={state} loop={loopRef} dispatch={dispatch} />
        <FormPresenceContext value={id}>
          <FormCommentsContext value={comments.beside}>
            <FieldGroup schema={schema} layout={documentLayout(kind, document)} value={document} place="" />
          </FormCommentsContext>
        </FormPresenceContext>
        <PublishingChecklist asked={asked} onGo={form.focusField} />
        <FormActions
          {...{ kind, id, calls, state, dispatch }}
          loop={loopRef}
          live={initial?.live ?? null}
          title={titleOf(kind, document, nameOf)}
        />
        <FormStatus
          {...{ document, state, issues, draft, dispatch, announcement }}
          loop={loopRef}
          onSave={isFilled ? saveNow : null}
          isOnline={saving.isOnline}
          editionTitle={props.editionTitle ?? null}
          who={<FormPresenceNote kind={kind} id={id} document={document} nameOf={nameOf} />}
        />
      </div>
    </FormContext>
  )
}

const noThreads: NonNullable<DocumentFormProps['threads']> = []

/** The version to fill in stands in the address: once it is dealt with, the page loaded anew must not ask again. */
function forgetFill() {
  window.history.replaceState(null, '', window.location.pathname)
}
