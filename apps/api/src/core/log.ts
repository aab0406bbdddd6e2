import { type Logger, pino, stdSerializers } from 'pino'

export type Log = Logger

/** Writes one line of JSON for each event. Requests are named by operation; variables, which may be drafts, never appear. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
    serializers: { error: withoutArguments },
  })
}

/** Prisma quotes the whole call in its messages, arguments and all; only the last line says what went wrong. */
function withoutArguments(error: unknown): unknown {
  if (!(error instanceof Error) || !error.name.startsWith('Prisma')) {
    return error instanceof Error ? stdSerializers.errWithCause(error) : error
  }
  const message = error.message.trim().split('\n').at(-1)
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  return {
    type: error.name,
    message,
    stack,
    meta: Reflect.get(error, 'meta'),
    code: Reflect.get(error, 'code'),
  }
}
