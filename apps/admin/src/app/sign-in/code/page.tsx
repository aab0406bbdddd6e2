import type { Metadata } from 'next'
import { CodeForm } from '@/features/sign-in/code-form'
import { ownPath } from '@/features/sign-in/own-path'
import { SignInPage } from '@/features/sign-in/sign-in-page'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  searchParams: Promise<{ next?: string | string[] }>
}

export default async function Page({ searchParams }: Props) {
  return (
    <SignInPage error={null}>
      <CodeForm next={ownPath((await searchParams).next)} />
    </SignInPage>
  )
}
