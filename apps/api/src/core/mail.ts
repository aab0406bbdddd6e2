import { createTransport } from 'nodemailer'
import { escaped } from './html'
import type { Log } from './log'
import type { Settings } from './settings'

/** What somebody is written: plain words, and at most one place to go to. */
export interface Letter {
  to: { name: string; address: string }
  subject: string
  paragraphs: readonly string[]
  link?: { words: string; url: string }
}

/** Null when the mail server took a letter, else why it did not. */
export type Unsent = string | null

export interface Mail {
  /** Hands a letter to the mail server, and waits for it ten seconds at most. Call it outside of any transaction. */
  send(letter: Letter): Promise<Unsent>
  close(): void
}

/** Opens the way to the mail server; null where none is set. */
export function openMail(
  { smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>,
  log: Log,
): Mail | null {
  if (smtpUrl === null) return null
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const isSecure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, ...letter }) {
      try {
        await transport.sendMail({
          from: mailFrom,
          to,
          subject,
          text: asText(letter),
          html: asHtml(letter),
        })
        return null
      } catch (error) {
        // The address only: what a letter says may be a secret.
        log.error({ error, to: to.address }, 'A letter could not be sent')
        return error instanceof Error ? error.message : String(error)
      }
    },
    close: () => transport.close(),
  }
}

type Body = Pick<Letter, 'paragraphs' | 'link'>

function asText({ paragraphs, link }: Body): string {
  return [...paragraphs, ...(link ? [`${link.words}:\n${link.url}`] : [])].join('\n\n')
}

function asHtml({ paragraphs, link }: Body): string {
  const lines = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`)
  if (link) lines.push(`<p><a href="${escaped(link.url)}">${escaped(link.words)}</a></p>`)
  return `<!doctype html><html lang="en"><body style="font-family: sans-serif">${lines.join('')}</body></html>`
}
