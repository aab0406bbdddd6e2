import { ButtonLink } from './links'
import { PageHeading } from './page-heading'

/** Stands where an address leads nowhere. */
export function NothingHere() {
  return (
    <div style={{ maxWidth: '34rem', margin: '12vh auto 0', paddingInline: '1rem' }}>
      <PageHeading
        title="There is nothing at this address"
        under="It may have been renamed before it was published, or typed with a slip. Search with ⌘K, or start from a list."
      />
      <ButtonLink href="/">Go to the start</ButtonLink>
    </div>
  )
}
