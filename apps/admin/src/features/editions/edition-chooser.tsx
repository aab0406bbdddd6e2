'use client'
import { UnstyledButton } from '@mantine/core'
import { labelOf } from '@parley/shared/content/terms'
import { editionKinds } from '@parley/shared/editions'
import { can } from '@parley/shared/roles'
import { CheckIcon } from '@primer/octicons-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { TextLink } from '@/components/links'
import { editionAddress } from '@/lib/document-address'
import { chooseEdition } from './choose-edition'
import classes from './edition-chooser.module.css'
import { NewEditionForm } from './new-edition-form'
import type { Tray } from './tray'

interface Props {
  tray: Tray
  mayCreate: boolean
  onChosen?: () => void
}

/** Chooses the draft edition to work in, or creates one in place. */
export function EditionChooser({ tray: { open, chosen, me }, mayCreate, onChosen }: Props) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()

  function choose(id: string) {
    startTransition(async () => {
      await chooseEdition(id)
      router.refresh()
      onChosen?.()
    })
  }

  return (
    <div aria-busy={isBusy}>
      {chosen && (
        <p className={classes.links}>
          <TextLink href={editionAddress(chosen.id)}>Open the edition</TextLink>
          <TextLink href={`/preview/${chosen.id}`}>Preview</TextLink>
          {me && can(me.role, 'publish') && (
            <TextLink href={`${editionAddress(chosen.id)}?publish=1`}>Publish</TextLink>
          )}
        </p>
      )}
      <div className={classes.choices}>
        {open.length > 0 && (
          <div>
            <p className={classes.label} id="open-editions">
              Draft editions
            </p>
            <ul className={classes.list} aria-labelledby="open-editions">
              {open.map((edition) => (
                <li key={edition.id}>
                  <UnstyledButton
                    className={classes.edition}
                    aria-pressed={edition.id === chosen?.id}
                    onClick={() => choose(edition.id)}
                  >
                    <span className={classes.check}>
                      {edition.id === chosen?.id && <CheckIcon size={14} aria-hidden />}
                    </span>
                    <span>
                      <span className={classes.title}>{edition.title}</span>
                      <span className={classes.detail}>
                        {labelOf(editionKinds, edition.kind)} · {edition.createdBy.name}
                      </span>
                    </span>
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </div>
        )}
        {mayCreate && (
          <div>
            <p className={classes.label}>New edition</p>
            <NewEditionForm onCreated={onChosen} />
          </div>
        )}
      </div>
    </div>
  )
}
