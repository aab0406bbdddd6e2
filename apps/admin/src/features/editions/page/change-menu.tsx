'use client'
import { ActionIcon, Menu } from '@mantine/core'
import { ArrowSwitchIcon, CopyIcon, KebabHorizontalIcon } from '@primer/octicons-react'
import { useState } from 'react'
import { BringDialog, type BroughtChange, type OtherEdition, type Verb } from './bring-dialog'

interface Props {
  change: BroughtChange
  /** The open editions it may go to. */
  others: readonly OtherEdition[]
  /** False in a discarded edition, which stays as it was. */
  mayMove: boolean
}

/** Where else a change may go: to another edition, or there as well. */
export function ChangeMenu({ change, others, mayMove }: Props) {
  // Kept while the dialog closes, so that its words do not change on the way out.
  const [verb, setVerb] = useState<Verb>(mayMove ? 'MOVE' : 'COPY')
  const [isOpen, setOpen] = useState(false)

  function ask(wanted: Verb) {
    setVerb(wanted)
    setOpen(true)
  }

  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon size="sm" aria-label={`Move or copy “${change.title}”`}>
            <KebabHorizontalIcon size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayMove && (
            <Menu.Item leftSection={<ArrowSwitchIcon size={16} />} onClick={() => ask('MOVE')}>
              Move to another edition…
            </Menu.Item>
          )}
          <Menu.Item leftSection={<CopyIcon size={16} />} onClick={() => ask('COPY')}>
            Copy to another edition…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <BringDialog
        key={verb}
        change={change}
        others={others}
        verb={verb}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
