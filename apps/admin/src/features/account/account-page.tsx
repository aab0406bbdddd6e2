import { labelOf } from '@parley/shared/content/terms'
import { roles } from '@parley/shared/roles'
import { PageHeading } from '@/components/page-heading'
import { Panel } from '@/components/panel'
import { getTray } from '@/features/editions/tray'
import { PasskeysPanel } from '@/features/passkeys/passkeys-panel'
import { SecondFactorPanel } from '@/features/second-factor/second-factor-panel'
import { PasswordPanel } from './password-panel'
import { SessionsPanel } from './sessions-panel'

/** What somebody looks after about themselves: how they sign in, and where they are signed in. */
export async function AccountPage() {
  const { me } = await getTray()
  if (!me) return null
  return (
    <div style={{ maxWidth: '44rem' }}>
      <PageHeading title="Your account" under={`${me.name} · ${me.email} · ${labelOf(roles, me.role)}`} />
      <Panel title="Password">
        <PasswordPanel email={me.email ?? ''} />
      </Panel>
      <Panel title="Second factor">
        <SecondFactorPanel />
      </Panel>
      <Panel title="Passkeys">
        <PasskeysPanel />
      </Panel>
      <Panel title="Where you are signed in">
        <SessionsPanel />
      </Panel>
    </div>
  )
}
