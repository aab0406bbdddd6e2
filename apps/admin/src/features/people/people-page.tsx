import { labelOf } from '@parley/shared/content/terms'
import { can, roles } from '@parley/shared/roles'
import frame from '@/components/framed-rows.module.css'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { PageHeading } from '@/components/page-heading'
import classes from '@/components/rows.module.css'
import { getTray } from '@/features/editions/tray'
import { counted } from '@/lib/wording'
import { InviteButton } from './invite-button'
import { PersonMenu } from './person-menu'
import { type PersonRow, readPeople } from './read-people'
import { RoleSelect } from './role-select'

/** Who works here, and for administrators what they may do about it. */
export async function PeoplePage() {
  const [{ me }, people] = await Promise.all([getTray(), readPeople()])
  const mayManage = me !== null && can(me.role, 'administer')
  const working = people.filter(({ deactivatedAt }) => deactivatedAt === null).length
  return (
    <>
      <PageHeading
        title="People"
        under={`${counted(working, 'person works', 'people work')} here. ${
          mayManage
            ? 'What somebody did stays under their name when they leave.'
            : 'Administrators look after this list.'
        }`}
        actions={mayManage && <InviteButton />}
      />
      <ul className={frame.rows}>
        {people.map((person) => (
          <li key={person.id} className={classes.row}>
            <div className={classes.words}>
              <div className={classes.head}>
                <strong>{person.name}</strong>
                {person.id === me?.id && <Mark tone="accent">You</Mark>}
                {person.deactivatedAt !== null && <Mark tone="withdrawn">Deactivated</Mark>}
                {person.hasSecondFactor && <Mark>Second factor</Mark>}
                {isAwaited(person) && <Mark tone="changed">Invited</Mark>}
              </div>
              <div className={classes.details}>
                {person.email} · <Since person={person} />
              </div>
            </div>
            {mayManage && person.deactivatedAt === null ? (
              <RoleSelect person={person} />
            ) : (
              <span className={classes.role}>{labelOf(roles, person.role)}</span>
            )}
            {mayManage && <PersonMenu person={person} isMe={person.id === me?.id} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function isAwaited({ lastSignInAt, deactivatedAt }: PersonRow): boolean {
  return lastSignInAt === null && deactivatedAt === null
}

function Since({ person: { createdAt, lastSignInAt, deactivatedAt } }: { person: PersonRow }) {
  if (deactivatedAt !== null)
    return (
      <>
        deactivated <Moment at={deactivatedAt} isShort />
      </>
    )
  if (lastSignInAt === null)
    return (
      <>
        invited <Moment at={createdAt} isShort />, has not signed in yet
      </>
    )
  return (
    <>
      last signed in <Moment at={lastSignInAt} />
    </>
  )
}
