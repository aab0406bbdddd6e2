import type { Metadata } from 'next'
import { auditAsked } from '@/features/audit/audit-asked'
import { AuditPage } from '@/features/audit/audit-page'

export const metadata: Metadata = { title: 'Audit' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ searchParams }: Props) {
  return <AuditPage asked={auditAsked(await searchParams)} />
}
