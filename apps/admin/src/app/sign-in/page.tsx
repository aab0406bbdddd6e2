import type { Metadata } from 'next'
import { FirstTimeHere } from '@/features/sign-in/first-time-here'
import { ownPath } from '@/features/sign-in/own-path'
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
    <SignInPage error={typeof error === 'string' ? error : null} after={<FirstTimeHere />}>
      <SignInForm ways={await readWaysIn()} next={ownPath(next)} />
    </SignInPage>
  )
}
