import { LoadingLines } from '@/components/loading-lines'

export default function Loading() {
  return <LoadingLines />
}
