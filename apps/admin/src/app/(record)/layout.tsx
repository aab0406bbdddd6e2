import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { getTray } from '@/features/editions/tray'
import { AppFrame } from '@/features/frame/app-frame'
import { signInAddress } from '@/lib/ask'
import { pathHeader } from '@/lib/path-header'

export default async function RecordLayout({ children }: { children: ReactNode }) {
  const tray = await getTray()
  if (!tray.me) redirect(signInAddress((await headers()).get(pathHeader)))
  return (
    <AppFrame me={tray.me} tray={tray}>
      {children}
    </AppFrame>
  )
}
