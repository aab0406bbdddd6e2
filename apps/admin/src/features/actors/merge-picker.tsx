'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { DocumentPicker } from '@/features/pickers/document-picker'
import classes from './actors.module.css'

/** Chooses the actor that stays; the choice stands in the address. */
export function MergePicker({ address, chosen }: { address: string; chosen: string | null }) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  return (
    <div className={classes.picker} aria-busy={isBusy}>
      <DocumentPicker
        label="The actor that stays"
        kinds={['ACTOR']}
        chosen={chosen}
        onPick={(found) =>
          startTransition(() =>
            router.replace(found ? `${address}?into=${found.id}` : address, { scroll: false }),
          )
        }
      />
    </div>
  )
}
