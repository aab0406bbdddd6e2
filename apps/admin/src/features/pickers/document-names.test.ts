import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDocumentNames } from './document-names'
import type { DocumentKey, FoundDocument } from './found-document'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const taliban: FoundDocument = {
  kind: 'ACTOR',
  id: 'a',
  slug: 'taliban',
  title: 'Taliban',
  detail: 'Armed organization',
  state: 'LIVE',
}

describe('names of documents', () => {
  it('are asked for together and once', async () => {
    const titles = vi.fn(async (_: readonly DocumentKey[]) => [taliban])
    const names = createDocumentNames(titles)
    names.want([{ kind: 'ACTOR', id: 'a' }])
    names.want([
      { kind: 'ACTOR', id: 'a' },
      { kind: 'ACTOR', id: 'gone' },
    ])
    await vi.runAllTimersAsync()
    names.want([{ kind: 'ACTOR', id: 'a' }])
    await vi.runAllTimersAsync()
    expect(titles.mock.calls).toHaveLength(1)
    expect(names.find('ACTOR', 'a')?.title).toBe('Taliban')
    expect(names.find('ACTOR', 'gone')).toBeNull()
    expect(names.find('ACTOR', 'other')).toBeUndefined()
  })

  it('are asked for again when the server did not answer', async () => {
    const titles = vi
      .fn(async (_: readonly DocumentKey[]) => [taliban])
      .mockRejectedValueOnce(new Error('offline'))
    const names = createDocumentNames(titles)
    const listener = vi.fn()
    names.subscribe(listener)
    names.want([{ kind: 'ACTOR', id: 'a' }])
    await vi.runAllTimersAsync()
    expect(titles).toHaveBeenCalledTimes(2)
    expect(names.find('ACTOR', 'a')?.title).toBe('Taliban')
    expect(listener).toHaveBeenCalled()
  })

  it('need no question when a picker has just found them', async () => {
    const titles = vi.fn(async (_: readonly DocumentKey[]) => [])
    const names = createDocumentNames(titles)
    names.learn([taliban])
    names.want([{ kind: 'ACTOR', id: 'a' }])
    await vi.runAllTimersAsync()
    expect(titles).not.toHaveBeenCalled()
  })
})
