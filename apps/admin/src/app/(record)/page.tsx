import { HomePage } from '@/features/home/home-page'
import { sinceAsked } from '@/features/home/since-asked'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ searchParams }: Props) {
  return <HomePage span={sinceAsked(await searchParams)} />
}
