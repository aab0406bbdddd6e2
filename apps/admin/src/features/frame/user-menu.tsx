'use client'
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { labelOf } from '@parley/shared/content/terms'
import { roles } from '@parley/shared/roles'
import {
  CommandPaletteIcon,
  DeviceDesktopIcon,
  MoonIcon,
  PersonIcon,
  SignOutIcon,
  SunIcon,
} from '@primer/octicons-react'
import Link from 'next/link'
import type { Me } from '@/features/editions/tray'
import { openShortcutSheet } from './shortcut-sheet'
import { signOut } from './sign-out'
import classes from './user-menu.module.css'

/** Who is signed in, how the screen looks, and the way out. */
export function UserMenu({ me }: { me: Me }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={`Signed in as ${me.name}`}>
          <PersonIcon size={22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          {me.email && <span>{me.email}</span>}
          <span>{labelOf(roles, me.role)}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        {schemes.map(({ value, label, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} />}
            rightSection={colorScheme === value ? '✓' : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/account" prefetch={false} leftSection={<PersonIcon size={16} />}>
          Your account
        </Menu.Item>
        <Menu.Item leftSection={<CommandPaletteIcon size={16} />} onClick={openShortcutSheet}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Item leftSection={<SignOutIcon size={16} />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const schemes = [
  { value: 'auto', label: 'As the system', Icon: DeviceDesktopIcon },
  { value: 'light', label: 'Light', Icon: SunIcon },
  { value: 'dark', label: 'Dark', Icon: MoonIcon },
] as const
