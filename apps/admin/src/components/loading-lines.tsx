import { Skeleton, VisuallyHidden } from '@mantine/core'

/** Stands where something will be that is being asked for. */
export function LoadingLines() {
  return (
    <div role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      <Skeleton height={28} width="40%" mb="xl" />
      {widths.map((width) => (
        <Skeleton key={width} height={16} width={width} mb="md" />
      ))}
    </div>
  )
}

const widths = ['92%', '88%', '95%', '70%', '84%', '60%']
