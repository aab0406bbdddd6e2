import pg from 'pg'
import { expect, vi } from 'vitest'

interface Asked {
  ask(query: string): Promise<{ errors?: unknown[] }>
}

/** Counts the SQL statements of one query, without those that open and end its transaction. */
export async function countStatements(api: Asked, query: string): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  const answer = await api.ask(query)
  const texts = spy.mock.calls.map(([call]) =>
    String(typeof call === 'object' && call !== null ? Reflect.get(call, 'text') : call),
  )
  spy.mockRestore()
  expect(answer.errors).toBeUndefined()
  return texts.filter((text) => !/^(BEGIN|ROLLBACK|COMMIT|SET |DEALLOCATE)|set_config|undefined/i.test(text))
    .length
}
