'use client'
import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import Link, { type LinkProps } from 'next/link'
import type { ReactNode } from 'react'

type To = Pick<LinkProps, 'href' | 'prefetch'> & { children: ReactNode; 'aria-label'?: string }

// Pages are made for the person who looks, so loading those that may never be opened would only burden the API.

/** A Mantine button that is a link. Server components cannot hand `component={Link}` to a client component. */
export function ButtonLink(props: ButtonProps & To) {
  return <Button component={Link} prefetch={false} {...props} />
}

/** A link within a sentence: underlined, since its colour alone does not tell it from the words around it. */
export function ProseLink(props: AnchorProps & To) {
  return <TextLink underline="always" {...props} />
}

/** A Mantine anchor that does not load the page anew. */
export function TextLink(props: AnchorProps & To) {
  return <Anchor component={Link} prefetch={false} inherit={props.size === undefined} {...props} />
}
