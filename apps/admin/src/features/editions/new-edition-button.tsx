'use client'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { openNewEdition } from './open-new-edition'

/** Creates an edition and goes to it. */
export function NewEditionButton() {
  const router = useRouter()
  return <Button onClick={() => openNewEdition((address) => router.push(address))}>New edition</Button>
}
