'use client'

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { useState } from 'react'
import { DocumentPicker } from '@/features/pickers/document-picker'
import type { FoundDocument } from '@/features/pickers/found-document'
import type { Answer } from '../editorial-calls'

interface DocumentActionsProps {
  kind: DocumentKind
  title: string
  /** Published now, so it can be withdrawn. */
  isLive: boolean
  isInEdition: boolean
  /** This edition withdraws it. */
  isWithdrawn: boolean
  onWithdraw(successorId: string | null): Promise<Answer>
  onTakeOut(): Promise<Answer>
}

type Asking = 'WITHDRAW' | 'TAKE_OUT' | null

/** What ends a document or its change; each says what it does before it does it. */
export function DocumentActions({
  kind,
  title,
  isLive,
  isInEdition,
  isWithdrawn,
  ...actions
}: DocumentActionsProps) {
  const [asking, setAsking] = useState<Asking>(null)
  const [successor, setSuccessor] = useState<FoundDocument | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isActing, setIsActing] = useState(false)
  const { noun } = kindOf(kind)

  async function act(ask: () => Promise<Answer>) {
    setIsActing(true)
    const answer = await ask().catch(() => ({
      ok: false as const,
      message: 'The server does not answer. Try again.',
    }))
    setIsActing(false)
    setProblem(answer.ok ? null : answer.message)
    if (answer.ok) setAsking(null)
  }

  if (isWithdrawn) {
    return (
      <Group gap="xs">
        <Button size="compact-sm" variant="default" loading={isActing} onClick={() => act(actions.onTakeOut)}>
          Keep this {noun} after all
        </Button>
        <Problem message={problem} />
      </Group>
    )
  }
  if (!isLive && !isInEdition) return null
  return (
    <Group gap="xs">
      {isInEdition && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking('TAKE_OUT')}>
          Take out of the edition
        </Button>
      )}
      {isLive && (
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsking('WITHDRAW')}>
          Withdraw this {noun}
        </Button>
      )}
      <Modal
        opened={asking === 'TAKE_OUT'}
        onClose={() => setAsking(null)}
        title={`Take “${title}” out of the edition?`}
        transitionProps={{ duration: 0 }}
      >
        <Stack gap="md">
          <Text size="sm">
            {isLive
              ? `What this edition changes about it is dropped. Readers keep seeing the ${noun} as it is published now.`
              : `It was never published, so it leaves the edition altogether. What links to it will say so before publishing.`}
          </Text>
          <Problem message={problem} />
          <Group justify="end">
            <Button variant="default" onClick={() => setAsking(null)} data-autofocus>
              Keep it in
            </Button>
            <Button color="red" loading={isActing} onClick={() => act(actions.onTakeOut)}>
              Take it out
            </Button>
          </Group>
        </Stack>
      </Modal>
      <Modal
        opened={asking === 'WITHDRAW'}
        onClose={() => setAsking(null)}
        title={`Withdraw “${title}”?`}
        transitionProps={{ duration: 0 }}
      >
        <Stack gap="md">
          <Text size="sm">
            When this edition is published, the {noun} leaves the story. Its history stays, and readers who
            follow a link to it are told so, with the edition’s public note. Nothing happens before that.
          </Text>
          <DocumentPicker
            label="Send readers to another instead"
            description={`Only if another ${noun} takes its place.`}
            kinds={[kind]}
            chosen={successor?.title ?? null}
            onPick={setSuccessor}
          />
          <Problem message={problem} />
          <Group justify="end">
            <Button variant="default" onClick={() => setAsking(null)} data-autofocus>
              Keep it
            </Button>
            <Button
              color="red"
              loading={isActing}
              onClick={() => act(() => actions.onWithdraw(successor?.id ?? null))}
            >
              Withdraw in this edition
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  )
}

function Problem({ message }: { message: string | null }) {
  if (message === null) return null
  return (
    <Alert color="red" role="alert">
      {message}
    </Alert>
  )
}
