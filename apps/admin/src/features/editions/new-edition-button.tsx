'use client'
import { Button } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useRouter } from 'next/navigation'
import { NewEditionForm } from './new-edition-form'

/** Creates an edition and goes to it. */
export function NewEditionButton() {
  const router = useRouter()

  function open() {
    modals.open({
      title: 'New edition',
      children: (
        <NewEditionForm
          onCreated={(id) => {
            modals.closeAll()
            router.push(`/editions/${id}`)
          }}
        />
      ),
    })
  }

  return <Button onClick={open}>New edition</Button>
}
