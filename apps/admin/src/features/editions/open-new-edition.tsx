'use client'
import { modals } from '@mantine/modals'
import { editionAddress } from '@/lib/document-address'
import { NewEditionForm } from './new-edition-form'

/** Asks what a new edition is about, creates it, and goes to it. */
export function openNewEdition(goTo: (address: string) => void): void {
  modals.open({
    title: 'New edition',
    children: (
      <NewEditionForm
        onCreated={(id) => {
          modals.closeAll()
          goTo(editionAddress(id))
        }}
      />
    ),
  })
}
