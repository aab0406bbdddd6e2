import type { DocumentKind } from '@parley/shared/content/kind-names'
import { graphql } from '@/lib/graphql/generated'
import { listen } from '@/lib/live-client'

interface Changed {
  edition: { title: string; state: string }
  saves: ReadonlyArray<{ documentKind: DocumentKind; documentId: string; lock: number; by: { id: string } }>
}

interface Options {
  editionId: string
  meId: string
  /** The document that is open in this tab, whose saves by me are its own. */
  openDocument: () => string | null
  /** Something is not as this tab last read it. */
  onChange: () => void
}

/** Hears of what others, or other tabs, do to an edition. */
export function hearEditionChanges({ editionId, meId, openDocument, onChange }: Options): () => void {
  let before: Changed | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = listen(changesDocument, { edition: editionId }, ({ draftEditionChanged: now }) => {
    const isNews = before !== null && differs(before, now, (save) => isOwn(save))
    before = now
    if (!isNews) return
    clearTimeout(timer)
    // Whoever writes saves every few seconds: the page follows when they pause.
    timer = setTimeout(onChange, 800)
  })
  const isOwn = ({ documentId, by }: Changed['saves'][number]) =>
    by.id === meId && documentId === openDocument()
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Says whether more differs between two sights of an edition than what this tab saved itself. */
function differs(before: Changed, now: Changed, isOwn: (save: Changed['saves'][number]) => boolean): boolean {
  const { edition } = now
  if (edition.title !== before.edition.title || edition.state !== before.edition.state) return true
  const locks = new Map(before.saves.map((save) => [save.documentId, save.lock]))
  const others = now.saves.filter((save) => locks.get(save.documentId) !== save.lock && !isOwn(save))
  const left = new Set(now.saves.map(({ documentId }) => documentId))
  return others.length > 0 || before.saves.some((save) => !left.has(save.documentId))
}

const changesDocument = graphql(`
  subscription EditionChanges($edition: ID!) {
    draftEditionChanged(edition: $edition) {
      edition { title state }
      saves { documentKind documentId lock by { id } }
    }
  }
`)
