import { can } from '@parley/shared/roles'
import { Notice } from '@/components/notice'
import { EditionChooser } from './edition-chooser'
import classes from './edition-prompt.module.css'
import { getTray } from './tray'

/** Asks to choose or create an edition: nothing in the record changes outside of one. */
export async function EditionPrompt({ purpose }: { purpose: string }) {
  const tray = await getTray()
  const mayStage = tray.me !== null && can(tray.me.role, 'stage')
  if (!mayStage) {
    return (
      <Notice tone="info" title="You can read this">
        Changing the record takes the role of an editor. Ask an administrator for it.
      </Notice>
    )
  }
  return (
    <section className={classes.prompt} aria-label="Choose an edition">
      <h2 className={classes.title}>Choose an edition to {purpose}</h2>
      <p className={classes.words}>
        Changes wait in a draft edition, are previewed there, and go out together. Readers see nothing before
        it is published.
      </p>
      <EditionChooser tray={tray} mayCreate />
    </section>
  )
}
