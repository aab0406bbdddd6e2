import { Notice } from '@/components/notice'

/** Stands where something would be staged, for those who only read. */
export function MayNotStage() {
  return (
    <Notice tone="info" title="You can read this">
      Changing the record takes the role of an editor. Ask an administrator for it.
    </Notice>
  )
}
