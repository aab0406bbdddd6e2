'use client'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { chooseEdition } from '../choose-edition'

/** Makes this edition the one this person works in. */
export function WorkInButton({ id }: { id: string }) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  return (
    <Button
      variant="default"
      loading={isBusy}
      onClick={() =>
        startTransition(async () => {
          await chooseEdition(id)
          router.refresh()
        })
      }
    >
      Work in this edition
    </Button>
  )
}
