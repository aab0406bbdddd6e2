'use client'
import { Button, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import classes from './moment-chooser.module.css'

interface Props {
  slug: string
  left: string
  right: string | null
  /** In which a day ends. */
  zone: string
}

/** Chooses the days at which the story is read. An empty day is today. */
export function MomentChooser({ slug, left, right, zone }: Props) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const [isPair, setPair] = useState(right !== null)

  function show(next: { left?: string; right?: string | null }) {
    const chosen = { left, right, ...next }
    const params = new URLSearchParams({ left: chosen.left })
    if (chosen.right !== null) params.set('right', chosen.right)
    startTransition(() => router.replace(`/read/${slug}?${params}`, { scroll: false }))
  }

  return (
    <search className={classes.chooser} aria-busy={isBusy}>
      <DayField
        label={isPair ? 'First column: the story of' : 'The story of'}
        moment={left}
        zone={zone}
        onChoose={(day) => show({ left: day })}
      />
      {isPair ? (
        <>
          <DayField
            label="Second column: beside that of"
            moment={right ?? 'now'}
            zone={zone}
            onChoose={(day) => show({ right: day })}
          />
          <Button
            variant="subtle"
            size="sm"
            mb={underField}
            onClick={() => {
              setPair(false)
              show({ right: null })
            }}
          >
            One column
          </Button>
        </>
      ) : (
        <Button
          variant="default"
          size="sm"
          mb={underField}
          onClick={() => {
            setPair(true)
            show({ right: 'now' })
          }}
        >
          Set beside today
        </Button>
      )}
    </search>
  )
}

interface DayFieldProps {
  label: string
  moment: string
  zone: string
  onChoose: (moment: string) => void
}

function DayField({ label, moment, zone, onChoose }: DayFieldProps) {
  const isDay = /^\d{4}-/.test(moment)
  return (
    <div className={classes.day}>
      <TextInput
        key={moment}
        type="date"
        label={label}
        description={
          moment === 'now'
            ? 'Today'
            : isDay
              ? `At the end of that day, ${zone}`
              : `As of ${moment.replace('-', ' ')}`
        }
        inputWrapperOrder={['label', 'input', 'description']}
        defaultValue={isDay ? moment : ''}
        onChange={(event) => {
          // While a year is typed, days of the first centuries pass by.
          const day = event.currentTarget.value
          if (day === '' || day >= '1900') onChoose(day === '' ? 'now' : day)
        }}
      />
      {moment !== 'now' && (
        <Button variant="subtle" size="sm" onClick={() => onChoose('now')} mb={underField}>
          Today
        </Button>
      )}
    </div>
  )
}

// What a field says under itself is as high: so a button beside it stands level with the field.
const underField = 20
