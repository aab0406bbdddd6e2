import { allKinds } from '@parley/shared/content/kinds'
import { smallStory } from '../world'
import type { Browser } from './browser'

/** The fields of a staged change that tests look at, and those of every refusal. */
export const changeFields = `
  ... on StagedChange { change { id kind documentId title operation lock baseVersion next
    diff { path change sentence } conflicts { path } editedBy { role } } }
  ... on InvalidInput { message issues { path message } }
  ... on Conflict { message lock conflicts { path label reason base theirs mine baseText theirsText mineText
    orders { ${['base', 'theirs', 'mine'].map((side) => `${side} { title movedFrom isNew }`).join(' ')} } } }
  ... on NotFound { message } ... on Forbidden { message }`

export const editionFields = `
  ... on DraftEdition { id state kind title publicNote internalNote byline }
  ... on InvalidInput { message issues { path message } } ... on NotFound { message } ... on Forbidden { message }`

export const publishFields = `
  ... on PublishedEdition { edition { number draftId title } }
  ... on Blocked { message blockers { class code document { kind id title } path label message related { title } } }
  ... on InvalidInput { issues { path message } } ... on NotFound { message } ... on Forbidden { message }`

export async function createEdition(browser: Browser, given: Record<string, unknown> = {}): Promise<string> {
  const edition = await browser.do(
    'createEdition',
    { title: 'A draft', publicNote: 'What moved.', ...given },
    editionFields,
  )
  if (edition.__typename !== 'DraftEdition') throw new Error(JSON.stringify(edition))
  return edition.id
}

export function stage(browser: Browser, kind: string, input: Record<string, unknown>) {
  return browser.do(`stage${allKinds.find((each) => each.kind === kind)?.table}`, input, changeFields)
}

export function publish(browser: Browser, edition: string, reason?: string) {
  return browser.do('publishEdition', { id: edition, reason }, publishFields)
}

/** Stages and publishes a source, two actors, a track and a meeting; gives their ids. Four eyes ask for a reason. */
export async function publishSmallStory(browser: Browser, reason?: string) {
  const { ids, changes } = smallStory()
  const edition = await createEdition(browser)
  for (const { kind, id, document } of changes) {
    const staged = await stage(browser, kind, { edition, id, document })
    if (staged.__typename !== 'StagedChange') throw new Error(JSON.stringify(staged))
  }
  const published = await publish(browser, edition, reason)
  if (published.__typename !== 'PublishedEdition') throw new Error(JSON.stringify(published))
  return { ids, edition, number: published.edition.number as number }
}

/** A document as a form opens with it, and what a save sends along. */
export async function edit(browser: Browser, kind: string, id: string, edition: string | null = null) {
  const { data } = await browser.ask(
    `query ($kind: DocumentKind!, $key: String!, $edition: ID) {
      editable(kind: $kind, key: $key, edition: $edition) { document live version baseVersion lock isWithdrawn title } }`,
    { kind, key: id, edition },
  )
  return data.editable
}

/** Changes fields of a document in an edition, as the form of that edition does. */
export async function change(
  browser: Browser,
  kind: string,
  id: string,
  edition: string,
  fields: Record<string, unknown>,
) {
  const { document, baseVersion, lock } = await edit(browser, kind, id, edition)
  return stage(browser, kind, { edition, id, baseVersion, lock, document: { ...document, ...fields } })
}
