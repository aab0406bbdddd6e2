import { labelOf } from '@parley/shared/content/terms'
import { can, roles } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import frame from '@/components/framed-rows.module.css'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { PageHeading } from '@/components/page-heading'
import classes from '@/components/rows.module.css'
import { getTray } from '@/features/editions/tray'
import { capitalized, counted } from '@/lib/wording'
import { NewKeyButton } from './new-key-button'
import { type KeyRow, readKeys } from './read-keys'
import { RevokeButton } from './revoke-button'

/** The keys by which programs work here, for administrators. */
export async function KeysPage() {
  const { me } = await getTray()
  if (!me || !can(me.role, 'administer'))
    return (
      <>
        <PageHeading title="API keys" />
        <EmptyNote title="For administrators">
          A key lets a program work here. Ask an administrator for one, or for the list of those there are.
        </EmptyNote>
      </>
    )
  const keys = await readKeys()
  const now = Date.now()
  const working = keys.filter((key) => standingOf(key, now) === 'WORKS').length
  return (
    <>
      <PageHeading
        title="API keys"
        under={`${capitalized(counted(working, 'key works', 'keys work'))} now. By a key a program does what its role may, at /editorial, under its own name.`}
        actions={<NewKeyButton />}
      />
      {keys.length === 0 ? (
        <EmptyNote title="No program has a key">
          Make one for a program that reads drafts or prepares editions, such as a wire importer.
        </EmptyNote>
      ) : (
        <ul className={frame.rows}>
          {keys.map((key) => (
            <Key key={key.id} apiKey={key} standing={standingOf(key, now)} />
          ))}
        </ul>
      )}
    </>
  )
}

type Standing = 'WORKS' | 'EXPIRED' | 'REVOKED'

function standingOf({ revokedAt, expiresAt }: KeyRow, now: number): Standing {
  if (revokedAt !== null) return 'REVOKED'
  return Date.parse(expiresAt) <= now ? 'EXPIRED' : 'WORKS'
}

function Key({ apiKey, standing }: { apiKey: KeyRow; standing: Standing }) {
  const { name, role, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt } = apiKey
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <strong>{name}</strong>
          {standing === 'REVOKED' && <Mark tone="withdrawn">Revoked</Mark>}
          {standing === 'EXPIRED' && <Mark tone="changed">Expired</Mark>}
        </div>
        <div className={classes.details}>
          made by {createdBy.name} <Moment at={createdAt} isShort />
          {' · '}
          {revokedAt === null ? (
            <>
              {standing === 'EXPIRED' ? 'expired' : 'expires'} <Moment at={expiresAt} isShort />
            </>
          ) : (
            <>
              revoked <Moment at={revokedAt} isShort />
            </>
          )}
          {' · '}
          {lastUsedAt === null ? (
            'never used'
          ) : (
            <>
              last used <Moment at={lastUsedAt} />
            </>
          )}
        </div>
      </div>
      <span className={classes.role}>{labelOf(roles, role)}</span>
      {standing === 'WORKS' && <RevokeButton id={apiKey.id} name={name} />}
    </li>
  )
}
