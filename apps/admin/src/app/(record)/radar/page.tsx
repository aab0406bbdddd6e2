import type { Metadata } from 'next'
import { radarAsked } from '@/features/radar/radar-asked'
import { RadarPage } from '@/features/radar/radar-page'

export const metadata: Metadata = { title: 'Radar' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ searchParams }: Props) {
  return <RadarPage asked={radarAsked(await searchParams)} />
}
