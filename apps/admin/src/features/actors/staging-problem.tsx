import { Notice } from '@/components/notice'

/** What stands against staging, said at once. */
export function StagingProblem({ problem }: { problem: string | null }) {
  if (problem === null) return null
  return (
    <Notice tone="danger" title="Nothing was staged" isAlert>
      <p>{problem}</p>
    </Notice>
  )
}
