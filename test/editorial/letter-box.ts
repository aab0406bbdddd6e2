import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

export interface Letter {
  to: string
  /** As it came, with the encoding of its lines undone. */
  text: string
}

/** A mail server that keeps what it is given, and refuses whoever it was told to refuse. */
export interface LetterBox {
  url: string
  letters: Letter[]
  /** Refuses letters to this address, in these words. */
  refuse(address: string, words: string): void
  /** Waits for the next letter to somebody. */
  take(address: string): Promise<Letter>
  close(): Promise<void>
}

export async function openLetterBox(): Promise<LetterBox> {
  const letters: Letter[] = []
  const refused = new Map<string, string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const words = refused.get(address)
      done(words ? new Error(words) : null)
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const text = decoded(Buffer.concat(parts).toString('utf8'))
        for (const { address } of envelope.rcptTo) letters.push({ to: address, text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server on TCP has such an address.
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (address, words) => void refused.set(address, words),
    take: (address) =>
      vi.waitUntil(() => {
        const index = letters.findIndex(({ to }) => to === address)
        return index < 0 ? null : letters.splice(index, 1)[0]
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The address that a letter leads to. */
export function linkIn({ text }: Letter): string {
  const [link] = /http\S+token=\S+/.exec(text) ?? []
  if (!link) throw new Error('The letter holds no link.')
  return link
}

/** Undoes quoted-printable. */
function decoded(raw: string): string {
  return raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(=[0-9A-F]{2})+/g, (codes) => Buffer.from(codes.replaceAll('=', ''), 'hex').toString('utf8'))
}
