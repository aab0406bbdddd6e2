'use client'
import { Moment } from '@/components/moment'
import { Notice } from '@/components/notice'
import { ShownOnce } from '@/components/shown-once'

export interface Invitation {
  url: string
  expiresAt: string
  isMailed: boolean
  mailProblem?: string | null
  user: { name: string; email: string }
}

interface Props {
  invitation: Invitation | null
  onClose: () => void
}

/** Shows a sign-in link, to be sent to whom it is for, unless it was mailed. */
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
      {invitation?.mailProblem && (
        <Notice tone="danger" title={`The letter to ${email} could not be sent`} isAlert>
          The mail server says: {invitation.mailProblem}
        </Notice>
      )}
      {invitation?.isMailed
        ? `It is on its way to ${email}. Should the letter get lost, hand it to them, and to nobody else: `
        : `Send it to ${email}, and to nobody else: `}
      it signs in as {name}, once, until {invitation && <Moment at={invitation.expiresAt} />}.
    </ShownOnce>
  )
}
