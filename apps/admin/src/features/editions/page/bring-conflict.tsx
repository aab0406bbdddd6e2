'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { editionAddress } from '@/lib/document-address'
import classes from './bring-dialog.module.css'
import type { BringAnswer } from './bring-documents'

interface Place {
  id: string
  title: string
}

interface Props {
  conflicts: NonNullable<BringAnswer['conflicts']>
  here: Place
  there: Place
  onLeave: () => void
}

/** What the two editions would each have, field by field, and the way to both. */
export function BringConflict({ conflicts, here, there, onLeave }: Props) {
  return (
    <>
      <ul className={classes.conflicts}>
        {conflicts.map(({ path, label, mineText, theirsText }) => (
          <li key={path}>
            <strong>{label}</strong> here {mineText || 'nothing'}; there {theirsText || 'nothing'}
          </li>
        ))}
      </ul>
      Open{' '}
      {[here, there].map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ' or '}“
          <Anchor
            component={Link}
            prefetch={false}
            inherit
            underline="always"
            href={editionAddress(id)}
            onClick={onLeave}
          >
            {title}
          </Anchor>
          ”
        </span>
      ))}
      .
    </>
  )
}
