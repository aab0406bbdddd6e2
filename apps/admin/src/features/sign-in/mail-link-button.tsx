'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Notice } from '@/components/notice'
import { problemIn, reaching } from '@/lib/auth-answer'
import { authClient } from '@/lib/auth-client'

/** Has a link mailed to the address in the field above. The answer is the same whoever has that address, or nobody. */
export function MailLinkButton({ email }: { email: string }) {
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ tone: 'info' | 'danger'; title: string; words?: string } | null>(null)

  async function askForLink() {
    if (!/^\S+@\S+$/.test(email)) {
      return setTold({ tone: 'danger', title: 'Write your e-mail address first.' })
    }
    setBusy(true)
    const { error } = await reaching(authClient.$fetch('/ask-for-link', { method: 'POST', body: { email } }))
    setBusy(false)
    setTold(
      error
        ? { tone: 'danger', title: problemIn(error) }
        : {
            tone: 'info',
            title: 'Look into your letter box',
            words: `If somebody here has the address ${email}, a link is on its way. It works once, for a quarter of an hour.`,
          },
    )
  }

  return (
    <>
      <Button variant="default" size="sm" loading={isBusy} onClick={askForLink}>
        Mail me a link
      </Button>
      {told && (
        <Notice tone={told.tone} title={told.title} isAlert>
          {told.words}
        </Notice>
      )}
    </>
  )
}
