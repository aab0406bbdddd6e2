'use client'
import { Moment } from '@/components/moment'
import { ShownOnce } from '@/components/shown-once'

export interface Invitation {
  url: string
  expiresAt: string
  user: { name: string; email: string }
}

interface Props {
  invitation: Invitation | null
  onClose: () => void
}

/** Shows a sign-in link, to be sent to whom it is for. */
export function InvitationDialog({ invitation, onClose }: Props) {
  const { name = '', email = '' } = invitation?.user ?? {}
  return (
    <ShownOnce
      title={`A link for ${name}`}
      isOpen={invitation !== null}
      onClose={onClose}
      label="Sign-in link"
      value={invitation?.url ?? ''}
      verb="Copy the link"
    >
      Send it to {email}, and to nobody else: it signs in as {name}, once, until{' '}
      {invitation && <Moment at={invitation.expiresAt} />}.
    </ShownOnce>
  )
}
