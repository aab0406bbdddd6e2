'use client'
import { type MergeEffect, type MergeSide, mergeEffects } from '@parley/shared/actors/effect'
import { documentKinds } from '@parley/shared/content/kind-names'
import { KindIcon } from '@/components/kind-icon'
import { TextLink } from '@/components/links'
import { Mark, type Tone } from '@/components/mark'
import { Notice } from '@/components/notice'
import { documentAddress } from '@/lib/document-address'
import classes from './actors.module.css'
import { ClashChoice } from './clash-choice'
import type { MergedDocument } from './read-merge'

interface Props {
  documents: readonly MergedDocument[]
  names: { from: string; into: string }
  /** By the id of the document and the path of the clash. */
  choices: ReadonlyMap<string, MergeSide>
  onChoose(key: string, side: MergeSide): void
}

/** What a merge does, document by document, with what is to be chosen. */
export function MergedList({ documents, names, choices, onChoose }: Props) {
  return (
    <ul className={classes.documents}>
      {documents.map(({ document, lines, clashes, problems }) => (
        <li key={`${document.kind} ${document.id}`} className={classes.document}>
          <p className={classes.name}>
            <KindIcon kind={document.kind} size={14} />
            <span>
              <TextLink href={documentAddress(document.kind, document.slug || document.id)}>
                {document.title}
              </TextLink>{' '}
              <span className={classes.soft}>{documentKinds[document.kind].label}</span>
            </span>
          </p>
          <ul className={classes.lines}>
            {lines.map(({ what, path, sentence }) => (
              <li key={`${what} ${path} ${sentence}`} className={classes.line}>
                <Mark tone={tones[what]}>{mergeEffects[what].label}</Mark> {sentence}.
              </li>
            ))}
          </ul>
          {clashes.map((clash) => (
            <ClashChoice
              key={clash.path}
              clash={clash}
              names={names}
              chosen={choices.get(`${document.id} ${clash.path}`) ?? null}
              onChoose={(side) => onChoose(`${document.id} ${clash.path}`, side)}
            />
          ))}
          {problems.map(({ label, message }) => (
            <Notice key={`${label} ${message}`} tone="danger" title={label}>
              <p>{message}</p>
            </Notice>
          ))}
        </li>
      ))}
    </ul>
  )
}

const tones: Record<MergeEffect, Tone> = {
  REPLACED: 'changed',
  UNITED: 'changed',
  SETTLED: 'changed',
  KEPT: 'plain',
  DROPPED: 'withdrawn',
  TAKEN_OVER: 'new',
  LEFT: 'plain',
  WITHDRAWN: 'withdrawn',
}
