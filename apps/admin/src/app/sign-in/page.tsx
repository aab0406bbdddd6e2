import type { Metadata } from 'next'
import { readWaysIn } from '@/features/sign-in/read-ways-in'
import { SignInForm } from '@/features/sign-in/sign-in-form'
import { SignInPage } from '@/features/sign-in/sign-in-page'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  searchParams: Promise<{ error?: string | string[]; next?: string | string[] }>
}

export default async function Page({ searchParams }: Props) {
  const { error, next } = await searchParams
  return (
    <SignInPage error={typeof error === 'string' ? error : null}>
      <SignInForm ways={await readWaysIn()} next={ownPath(next)} />
    </SignInPage>
  )
}

/** A path of this origin, or the start: an address handed in must not lead elsewhere. */
function ownPath(next: string | string[] | undefined): string {
  const isOwn = typeof next === 'string' && /^\/(?![/\\])/.test(next)
  return isOwn ? next : '/'
}
