'use client'
import { Popover, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { can } from '@parley/shared/roles'
import { ChevronDownIcon, StackIcon } from '@primer/octicons-react'
import { ButtonLink } from '@/components/links'
import { useRefresh } from '@/components/use-refresh'
import { TrayPresence } from '@/features/presence/tray-presence'
import { editionAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import { EditionChooser } from './edition-chooser'
import classes from './edition-tray.module.css'
import type { Tray } from './tray'

/** Which draft edition I work in, what it holds, and the ways to preview and publish it. */
export function EditionTray({ tray }: { tray: Tray }) {
  const { chosen, me } = tray
  const [isOpen, popover] = useDisclosure(false)
  const refresh = useRefresh()
  const mayStage = me !== null && can(me.role, 'stage')
  const mayPublish = me !== null && can(me.role, 'publish')

  function toggle() {
    // Others begin and publish editions while this page stays open.
    if (!isOpen) refresh()
    popover.toggle()
  }

  return (
    <section className={classes.tray} aria-label="The edition you work in">
      <Popover
        opened={isOpen}
        onChange={popover.toggle}
        width={340}
        position="bottom-start"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <UnstyledButton className={classes.chosen} data-is-empty={chosen === null} onClick={toggle}>
            <StackIcon size={16} aria-hidden className={classes.icon} />
            <span className={classes.title}>{chosen ? chosen.title : 'No edition chosen'}</span>
            {chosen && (
              <span className={classes.count}>
                {chosen.changes.length}
                <span className={classes.noun}> {chosen.changes.length === 1 ? 'change' : 'changes'}</span>
              </span>
            )}
            <ChevronDownIcon size={14} aria-hidden className={classes.icon} />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <EditionChooser tray={tray} mayCreate={mayStage} onChosen={popover.close} />
        </Popover.Dropdown>
      </Popover>
      {chosen && (
        <span className={classes.actions}>
          <ButtonLink variant="default" href={`/preview/${chosen.id}`}>
            Preview
          </ButtonLink>
          {mayStage && !mayPublish && chosen.state === 'DRAFT' && (
            <ButtonLink
              href={`${editionAddress(chosen.id)}?submit=1`}
              aria-label={`Hand in “${chosen.title}”, ${counted(chosen.changes.length, 'change')}`}
            >
              Hand in
            </ButtonLink>
          )}
          {mayPublish && (
            <ButtonLink
              href={`${editionAddress(chosen.id)}?publish=1`}
              aria-label={`Publish “${chosen.title}”, ${counted(chosen.changes.length, 'change')}`}
            >
              Publish
            </ButtonLink>
          )}
        </span>
      )}
      {/* Last, so that nothing moves from under a pointer when somebody comes. */}
      <TrayPresence />
    </section>
  )
}
