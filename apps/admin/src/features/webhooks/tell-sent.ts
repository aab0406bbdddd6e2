import { notifications } from '@mantine/notifications'

interface Sent {
  state: string
  attempts: ReadonlyArray<{ milliseconds: number; status: number | null; failure: string | null }>
}

/** Says what came of a message that was sent just now. */
export function tellSent(host: string, what: string, { state, attempts: [last] }: Sent): void {
  if (state === 'DELIVERED') {
    const answer = last ? ` It answered with ${last.status} in ${last.milliseconds} ms.` : ''
    notifications.show({ message: `${host} took ${what}.${answer}` })
    return
  }
  notifications.show({
    color: 'red',
    title: `${host} did not take ${what}`,
    message: last?.failure ?? 'Nothing came of it yet: look at it again in a moment.',
    autoClose: 12_000,
  })
}
