import { type Logger, pino } from 'pino'

export type Log = Logger

/** Writes one line of JSON for each event. Requests are named by operation; variables, which may be drafts, never appear. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
    serializers: { error: pino.stdSerializers.errWithCause, err: pino.stdSerializers.errWithCause },
  })
}
