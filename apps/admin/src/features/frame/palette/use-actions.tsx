'use client'
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { allKinds } from '@parley/shared/content/kinds'
import { can } from '@parley/shared/roles'
import {
  ArrowRightIcon,
  CommandPaletteIcon,
  EyeIcon,
  MoonIcon,
  PaperAirplaneIcon,
  PersonIcon,
  PlusIcon,
  SignOutIcon,
  StackIcon,
  SunIcon,
} from '@primer/octicons-react'
import { useRouter } from 'next/navigation'
import { openNewEdition } from '@/features/editions/open-new-edition'
import type { ChosenEdition, Me } from '@/features/editions/tray'
import { editionAddress } from '@/lib/document-address'
import { listPlaces, recordPlaces } from '../places'
import { openShortcutSheet } from '../shortcut-sheet'
import { signOut } from '../sign-out'
import type { PaletteEntry } from './palette-entry'

/** All that this person can do or go to from anywhere. */
export function useActions(me: Me, edition: ChosenEdition | null): PaletteEntry[] {
  const router = useRouter()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: true }) === 'dark'
  const mayStage = can(me.role, 'stage')
  const withEdition = edition ? editionActions(edition, can(me.role, 'publish')) : []
  return [
    ...withEdition,
    ...[{ href: '/', label: 'Home' }, ...listPlaces, ...recordPlaces].map(({ href, label }) =>
      action(label, null, ArrowRightIcon, href),
    ),
    ...(mayStage ? allKinds : []).map(({ noun, plural }) =>
      action(`New ${noun}`, edition && `in “${edition.title}”`, PlusIcon, `/${plural}/new`),
    ),
    ...(mayStage
      ? [action('New edition', null, PlusIcon, () => openNewEdition((address) => router.push(address)))]
      : []),
    isDark
      ? action('Switch to light', 'how the screen looks', SunIcon, () => setColorScheme('light'))
      : action('Switch to dark', 'how the screen looks', MoonIcon, () => setColorScheme('dark')),
    action('Your account', 'password, sessions', PersonIcon, '/account'),
    action('Keyboard shortcuts', null, CommandPaletteIcon, openShortcutSheet),
    action('Sign out', me.name, SignOutIcon, signOut),
  ]
}

function editionActions({ id, title }: ChosenEdition, mayPublish: boolean): PaletteEntry[] {
  const address = editionAddress(id)
  return [
    action('The edition I work in', title, StackIcon, address),
    action('Preview the edition', title, EyeIcon, `/preview/${id}`),
    ...(mayPublish ? [action('Publish the edition…', title, PaperAirplaneIcon, `${address}?publish=1`)] : []),
  ]
}

function action(
  label: string,
  detail: string | null,
  Icon: typeof PlusIcon,
  act: PaletteEntry['act'],
): PaletteEntry {
  return { key: `do ${label}`, label, detail, icon: <Icon size={18} />, act }
}
