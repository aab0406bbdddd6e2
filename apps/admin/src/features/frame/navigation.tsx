'use client'
import {
  BroadcastIcon,
  HistoryIcon,
  HomeIcon,
  KeyIcon,
  LogIcon,
  PeopleIcon,
  StackIcon,
  WebhookIcon,
} from '@primer/octicons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { KindIcon } from '@/components/kind-icon'
import classes from './navigation.module.css'
import { listPlaces } from './places'

/** The left menu: the kinds of the record, then how it is published, and by whom. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const path = usePathname()
  const entry = (href: string, label: string, icon: ReactNode) => (
    <li key={href}>
      <Link
        prefetch={false}
        className={classes.entry}
        href={href}
        onClick={onNavigate}
        aria-current={isWithin(path, href) ? 'page' : undefined}
      >
        {icon}
        {label}
      </Link>
    </li>
  )
  return (
    <nav aria-label="Main" className={classes.menu}>
      <ul className={classes.list}>
        {entry('/', 'Home', <HomeIcon size={16} aria-hidden />)}
        {entry('/radar', 'Radar', <BroadcastIcon size={16} aria-hidden />)}
      </ul>
      <p className={classes.group} id="menu-record">
        The record
      </p>
      <ul className={classes.list} aria-labelledby="menu-record">
        {listPlaces.map(({ kind, href, label }) => entry(href, label, <KindIcon kind={kind} />))}
      </ul>
      <p className={classes.group} id="menu-publishing">
        Publishing
      </p>
      <ul className={classes.list} aria-labelledby="menu-publishing">
        {entry('/editions', 'Editions', <StackIcon size={16} aria-hidden />)}
        {entry('/history', 'History', <HistoryIcon size={16} aria-hidden />)}
      </ul>
      <p className={classes.group} id="menu-newsroom">
        The newsroom
      </p>
      <ul className={classes.list} aria-labelledby="menu-newsroom">
        {entry('/people', 'People', <PeopleIcon size={16} aria-hidden />)}
        {entry('/keys', 'API keys', <KeyIcon size={16} aria-hidden />)}
        {entry('/webhooks', 'Webhooks', <WebhookIcon size={16} aria-hidden />)}
        {entry('/audit', 'Audit', <LogIcon size={16} aria-hidden />)}
      </ul>
    </nav>
  )
}

function isWithin(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
