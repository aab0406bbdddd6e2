'use client'
import { useState } from 'react'
import { type Answer, errorsIn, refusalIn } from '@/lib/refusal'

/** The fields of a dialog, with what is to be mended in each. */
export function useInput<Input extends object>(empty: Input) {
  const [input, setInput] = useState(empty)
  const [errors, setErrors] = useState<Record<string, string>>({})
  return {
    input,
    errors,
    set: (part: Partial<Input>) => setInput((before) => ({ ...before, ...part })),
    /** Before another attempt: what was to be mended may be. */
    forgetErrors: () => setErrors({}),
    empty: () => setInput(empty),
    /** Puts a refusal at its fields; gives the sentence that leads there, or its own where it names none. */
    tell(answer: Answer, nothingDone: string): string {
      const found = errorsIn(answer)
      setErrors(found)
      return Object.keys(found).length > 0 ? `${nothingDone}: see the fields.` : refusalIn(answer)
    },
  }
}
