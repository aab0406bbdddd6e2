'use client'
import { Button, Combobox, Textarea, useCombobox } from '@mantine/core'
import { markMentions } from '@parley/shared/comments'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { Notice } from '@/components/notice'
import { messageOf } from '@/lib/failures'
import { isRefusal, refusalIn } from '@/lib/refusal'
import classes from './comments.module.css'
import { keepWords, readKeptWords } from './kept-words'
import type { Words } from './say'
import { useMention } from './use-mention'

interface Props {
  /** What is typed here, for those who do not see the box. */
  label: string
  /** The name under which unsent words are kept. */
  name: string
  verb: string
  send: (words: Words) => Promise<{ __typename: string }>
  /** Done when it was sent, or left with Escape; what is not sent stays. */
  onLeave?: (why: 'SENT' | 'ESCAPED') => void
  hasFocus?: boolean
}

/** Where a comment is typed: @ names somebody, ⌘↵ sends it, Escape leaves it. */
export function CommentBox({ label, name, verb, send, onLeave, hasFocus = false }: Props) {
  const router = useRouter()
  const input = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // The same words sent again are the same comment; others are another.
  const attempt = useRef<Words | null>(null)
  const combobox = useCombobox()
  const mention = useMention({ input, combobox, typed, write })

  useEffect(() => setTyped(readKeptWords(name)), [name])
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])

  function write(words: string) {
    setTyped(words)
    keepWords(name, words)
  }

  async function attemptToSend() {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      const colleagues = typed.includes('@') ? await mention.load() : []
      const { text, mentions } = markMentions(typed, colleagues)
      if (attempt.current?.text !== text) attempt.current = { id: uuidv7(), text, mentions }
      const answer = await send(attempt.current)
      if (isRefusal(answer)) return setProblem(refusalIn(answer))
      attempt.current = null
      write('')
      router.refresh()
      onLeave?.('SENT')
    } catch (failure) {
      setProblem(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (mention.takeKey(event)) return
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isSent && (event.key !== 'Escape' || !onLeave)) return
    event.preventDefault()
    // The row or dialog around the box has the same keys.
    event.stopPropagation()
    if (isSent) void attemptToSend()
    else onLeave?.('ESCAPED')
  }

  return (
    <div className={classes.box}>
      <Combobox store={combobox} onOptionSubmit={mention.choose} position="bottom-start" width={280}>
        <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
          <Textarea
            ref={input}
            {...mention.told}
            aria-label={label}
            placeholder={`${label}. @ names somebody.`}
            autosize
            minRows={1}
            maxRows={12}
            value={typed}
            onChange={(event) => {
              write(event.currentTarget.value)
              mention.look(event.currentTarget)
            }}
            onSelect={(event) => mention.look(event.currentTarget)}
            onFocus={mention.begin}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={onKeyDown}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={mention.offered.length === 0}>
          <Combobox.Options id={mention.list} aria-label="Whom to mention">
            {mention.offered.map(({ id, name: called, email }, index) => (
              <Combobox.Option
                key={id}
                value={id}
                id={mention.optionId(index)}
                aria-selected={index === mention.pointedAt}
                data-combobox-selected={index === mention.pointedAt || undefined}
              >
                {called} <span className={classes.address}>{called.includes(email) ? '' : email}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {problem && <Notice tone="danger" title={problem} isAlert />}
      {(typed !== '' || problem) && (
        <div className={classes.actions}>
          <Button size="compact-sm" loading={isBusy} onClick={attemptToSend}>
            {verb} ⌘↵
          </Button>
        </div>
      )}
    </div>
  )
}
