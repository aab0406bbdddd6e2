'use client'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { messageOf } from '@/lib/failures'
import { isRefusal, refusalIn } from '@/lib/refusal'

interface Answer {
  __typename: string
}

/**
 * Does something to the record, says how it went, and shows the page as it then is. True when it worked; a refusal or a
 * lost network is said in a notification, and nothing the person typed is touched. Null is no answer: nothing was done, and
 * whoever asks says why.
 */
export function useAct() {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const act = useCallback(
    async (ask: () => Promise<Answer | null>, done?: string): Promise<boolean> => {
      setBusy(true)
      try {
        const answer = await ask()
        if (answer === null) return false
        if (isRefusal(answer)) {
          notifications.show({
            color: 'red',
            title: 'Not done',
            message: refusalIn(answer),
            autoClose: 12_000,
          })
          return false
        }
        if (done) notifications.show({ message: done })
        router.refresh()
        return true
      } catch (failure) {
        notifications.show({
          color: 'red',
          title: 'Not done',
          message: messageOf(failure),
          autoClose: 12_000,
        })
        return false
      } finally {
        setBusy(false)
      }
    },
    [router],
  )
  return { act, isBusy }
}
