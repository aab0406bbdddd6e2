import path from 'node:path'
import { z } from 'zod'
import { defaultDataFolder, keptSecret } from './data-folder'

/** Every variable that Parley reads, with what it takes. An empty variable counts as not set. */
export const variables = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('a postgresql:// address; default: Parley runs a PostgreSQL of its own'),
  PARLEY_API_PORT: port(4000).describe('a port from 1 to 65535 for the API; default 4000'),
  PARLEY_ADMIN_PORT: port(3000).describe('a port from 1 to 65535 for the admin; default 3000'),
  PARLEY_POSTGRES_PORT: port(5433).describe(
    'a port from 1 to 65535 for the PostgreSQL of its own, another free one when it is taken; default 5433',
  ),
  PARLEY_DATA: z
    .string()
    .transform((folder) => path.resolve(folder))
    .default(() => defaultDataFolder())
    .describe(
      'a folder for the database and the secret; default .parley in the checkout, or under /var/lib/parley for root',
    ),
  PARLEY_TIMEZONE: z
    .string()
    .refine(isTimeZone)
    .default('UTC')
    .describe('the time zone of the newsroom, such as Europe/Vienna; default UTC'),
  PARLEY_ADMIN_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => new URL(url).pathname === '/')
    .transform((url) => new URL(url).origin)
    .optional()
    .describe(
      'the origin that browsers know, without a path; default http://localhost and the port of the admin',
    ),
  PARLEY_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'at least 32 characters that sign sessions, and encrypt the secrets of second factors and webhooks; default: made once and kept in the data folder',
    ),
  PARLEY_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'an smtp:// or smtps:// address of a mail server, with user and password where it wants them; default: no mail is sent, and links are handed on by hand',
    ),
  PARLEY_MAIL_FROM: z
    .string()
    .regex(/^([^<>\p{Cc}]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u)
    .optional()
    .describe(
      'whom mail is from, such as Parley <desk@example.org>; default: Parley at the host that browsers know',
    ),
  PARLEY_BYLINE: z
    .string()
    .max(200)
    .default('Parley')
    .describe('the byline of an edition that names none, up to 200 characters; default Parley'),
  PARLEY_ADDRESS_BUDGET: whole(1_000_000_000)
    .default(300_000)
    .describe(
      'what one address may spend at the public endpoint in a minute, in the cost of its queries; 0 sets no limit; default 300000',
    ),
  PARLEY_KEY_BUDGET: whole(1_000_000_000)
    .default(3_000_000)
    .describe('what a frontend with a key may spend there in a minute; 0 sets no limit; default 3000000'),
  PARLEY_PERSON_BUDGET: whole(1_000_000_000)
    .default(3_000_000)
    .describe('what somebody who is signed in may spend in a minute; 0 sets no limit; default 3000000'),
  PARLEY_TRUSTED_ONLY: flag().describe(
    'true to answer registered documents alone at the public endpoint (npm run trust), or false; default false',
  ),
  PARLEY_TRUSTED_PROXIES: whole(10)
    .default(0)
    .describe(
      'how many proxies of yours every request passes before it reaches Parley, from 0 to 10: only so many entries of X-Forwarded-For are believed; default 0',
    ),
  PARLEY_FOUR_EYES: flag().describe(
    'true to let an edition go out only when somebody who did not work on it approved it, or with a reason, or false; default false',
  ),
  PARLEY_LINK_HOURS: whole(8_760)
    .default(24)
    .describe(
      'after how many hours Parley looks again whether the address of a source answers, up to 8760; 0 looks at none; default 24',
    ),
  PARLEY_LINK_HOSTS: hosts().describe(
    'hosts of your own network at which sources may be looked for too, each with its port and parted by commas, such as archive.example:443; default none: only the open internet is asked',
  ),
  PARLEY_WEBHOOK_HOSTS: hosts().describe(
    'hosts of your own network to which webhooks may send too, by http:// as well, each with its port and parted by commas, such as site.internal:8080; default none: only https:// addresses of the open internet are told',
  ),
  PARLEY_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('fatal, error, warn, info, debug, trace or silent; default info'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('production, development or test; default production'),
}

export type Settings = {
  databaseUrl: string | null
  apiPort: number
  adminPort: number
  postgresPort: number
  dataFolder: string
  timeZone: string
  adminUrl: string
  secret: string
  /** Null where no mail is sent. */
  smtpUrl: string | null
  mailFrom: string
  byline: string
  addressBudget: number
  keyBudget: number
  personBudget: number
  isTrustedOnly: boolean
  trustedProxies: number
  fourEyes: boolean
  linkHours: number
  linkHosts: string[]
  webhookHosts: string[]
  logLevel: z.output<typeof variables.PARLEY_LOG_LEVEL>
  mode: z.output<typeof variables.NODE_ENV>
}

/** Reads the environment. Refuses wrong values, all at once, each with what its variable takes. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = z.object(variables).safeParse(given)
  if (!parsed.success) throw new WrongSettings(parsed.error, given)
  const values = parsed.data
  const adminUrl = values.PARLEY_ADMIN_URL ?? `http://localhost:${values.PARLEY_ADMIN_PORT}`
  return {
    databaseUrl: values.DATABASE_URL ?? null,
    apiPort: values.PARLEY_API_PORT,
    adminPort: values.PARLEY_ADMIN_PORT,
    postgresPort: values.PARLEY_POSTGRES_PORT,
    dataFolder: values.PARLEY_DATA,
    timeZone: values.PARLEY_TIMEZONE,
    adminUrl,
    secret: values.PARLEY_SECRET ?? keptSecret(values.PARLEY_DATA, 'secret'),
    smtpUrl: values.PARLEY_SMTP_URL ?? null,
    mailFrom: values.PARLEY_MAIL_FROM ?? `Parley <parley@${new URL(adminUrl).hostname}>`,
    byline: values.PARLEY_BYLINE,
    addressBudget: values.PARLEY_ADDRESS_BUDGET,
    keyBudget: values.PARLEY_KEY_BUDGET,
    personBudget: values.PARLEY_PERSON_BUDGET,
    isTrustedOnly: values.PARLEY_TRUSTED_ONLY,
    trustedProxies: values.PARLEY_TRUSTED_PROXIES,
    fourEyes: values.PARLEY_FOUR_EYES,
    linkHours: values.PARLEY_LINK_HOURS,
    linkHosts: values.PARLEY_LINK_HOSTS,
    webhookHosts: values.PARLEY_WEBHOOK_HOSTS,
    logLevel: values.PARLEY_LOG_LEVEL,
    mode: values.NODE_ENV,
  }
}

export class WrongSettings extends Error {
  constructor(error: z.ZodError, given: NodeJS.ProcessEnv) {
    const names = new Set(error.issues.map(({ path: [name] }) => String(name)))
    const lines = Object.entries(variables)
      .filter(([name]) => names.has(name))
      .map(
        ([name, variable]) =>
          `  ${name}=${isPrivate(name) ? '…' : given[name]}: it takes ${variable.description}`,
      )
    super(`These settings are wrong:\n${lines.join('\n')}`)
  }
}

function port(usual: number) {
  return z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((number) => number >= 1 && number <= 65535)
    .default(usual)
}

/** Hosts, each with its port. */
function hosts() {
  return z
    .string()
    .transform((all) => all.split(',').map((host) => host.trim().toLowerCase()))
    .refine((all) => all.every((host) => /^[^\s/:@]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/.test(host)))
    .default([])
}

function flag() {
  return z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true')
}

function whole(most: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .refine((number) => number <= most)
}

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 pass too, but know no summer time.
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && !/^[+-]/.test(name)
  } catch {
    return false
  }
}

/** Secrets and passwords must not reach a log. */
function isPrivate(name: string): boolean {
  return ['PARLEY_SECRET', 'DATABASE_URL', 'PARLEY_SMTP_URL'].includes(name)
}
