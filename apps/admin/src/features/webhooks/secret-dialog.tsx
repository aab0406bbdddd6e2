'use client'
import { ShownOnce } from '@/components/shown-once'

/** Shows what a receiver verifies messages with, this once. */
export function SecretDialog({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  return (
    <ShownOnce
      title="The secret of this webhook"
      isOpen={secret !== null}
      onClose={onClose}
      label="Secret"
      value={secret ?? ''}
      verb="Copy the secret"
    >
      The receiver verifies by it that a message comes from here; docs/webhooks.md shows how. Keep it as you
      keep a password.
    </ShownOnce>
  )
}
