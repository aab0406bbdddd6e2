'use client'
import { ActionIcon, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ThreeBarsIcon } from '@primer/octicons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { EditionTray } from '@/features/editions/edition-tray'
import type { Tray } from '@/features/editions/tray'
import { PresenceProvider } from '@/features/presence/presence-provider'
import classes from './app-frame.module.css'
import { GoingBar } from './going-bar'
import { Navigation } from './navigation'
import { CommandPalette } from './palette/command-palette'
import { SearchButton } from './search-button'
import { Shortcuts } from './shortcuts'
import { UserMenu } from './user-menu'

interface Props {
  me: NonNullable<Tray['me']>
  tray: Tray
  children: ReactNode
}

/** What stands around every page: the menu, the edition one works in, search, and who is signed in. */
export function AppFrame({ me, tray, children }: Props) {
  const [isMenuOpen, menu] = useDisclosure(false)
  return (
    <PresenceProvider meId={me.id} editionId={tray.chosen?.id ?? null}>
      <div className={classes.frame}>
        <GoingBar />
        <a className={classes.skip} href="#content">
          Skip to the content
        </a>
        <header className={classes.top}>
          <ActionIcon className={classes.burger} aria-label="Open the menu" size="lg" onClick={menu.open}>
            <ThreeBarsIcon size={20} />
          </ActionIcon>
          <Link prefetch={false} href="/" className={classes.brand}>
            Parley
          </Link>
          <EditionTray tray={tray} />
          <div className={classes.tools}>
            <SearchButton />
            <UserMenu me={me} />
          </div>
        </header>
        <div className={classes.side}>
          <Navigation />
        </div>
        <main id="content" tabIndex={-1} className={classes.content}>
          {children}
        </main>
        <Drawer opened={isMenuOpen} onClose={menu.close} title="Parley" size="17rem" padding="xs">
          <Navigation onNavigate={menu.close} />
        </Drawer>
        <CommandPalette me={me} edition={tray.chosen} />
        <Shortcuts editionId={tray.chosen?.id ?? null} />
      </div>
    </PresenceProvider>
  )
}
