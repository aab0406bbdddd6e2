/** What frontends ask, kept to be asked of the same moment again and again: each takes `@asOf` where it says so. */
export const corpus: Readonly<Record<string, string>> = {
  'a story with everything it places': `query @asOf { story(slug: "two-tracks") {
    headline standfirst version lastPublishedAt
    tracks { id slug name trackStatus summary }
    sections { kind heading body caption alt items { document { __typename id } } } } }`,
  'the timeline': `query @asOf { timeline(story: "two-tracks", first: 50) { totalCount edges { cursor isSurelyAfterPrevious
    node { __typename id isDated when { text label edtf earliest latest basis note } } } } }`,
  'the timeline of one interval': `query @asOf { timeline(tracks: ["doha"], between: { from: "2019-01-01", to: "2019-12-31" }, first: 50) {
    edges { node { id } } } }`,
  'who was left out, and why': `query @asOf { participations(filter: { presence: [EXCLUDED, DECLINED] }, first: 50) { totalCount edges { node {
    actor { name } role presence certainty reason reasonNotStated excludedBy { name } target { __typename }
    reasons { attributionText paraphrase segments } citations { bearing locator source { title } } } } } }`,
  'actors in both tracks': `query @asOf { actors(filter: { inAllTracks: ["doha", "moscow"], presence: [ATTENDED] }, first: 50) {
    totalCount edges { cursor node { id slug name aliases version } } } }`,
  'actors by name, backwards': `query @asOf { actors(last: 7, orderBy: NAME) { edges { cursor node { name kind } } pageInfo { hasPreviousPage startCursor } } }`,
  'a person and whom they speak for': `query @asOf { actor(slug: "karzai") { name description
    relations { kind standing title to { name } when { label } citations { locator } }
    participations { totalCount } statements { totalCount } } }`,
  'meetings of a track, newest first': `query @asOf { meetings(filter: { track: "moscow" }, first: 10) { totalCount edges { node {
    title slug place ordinal occurrence certainty format when { label } previousWhen { label } after { slug }
    participations { asNamed presence actor { name } } developments { edges { node { title kind } } } } } } }`,
  'what was said about somebody': `query @asOf { statements(filter: { about: { actor: "taliban" } }, first: 50) { totalCount edges { node {
    slug attribution attributionText speakerRole form act modality segments paraphrase
    mentions { stance outlook target { __typename } } speaker { name kind } } } } }`,
  'who gains and who loses': `query @asOf { assessments(story: "two-tracks") { outlook target { __typename ... on Actor { name } ... on Track { name } }
    statement { attributionText modality } } }`,
  'developments and what they follow': `query @asOf { developments(first: 50) { edges { node {
    title kind occurrence stage agreementStatus when { label } previousWhen { label } track { slug } follows { slug } reachedAt { slug } } } } }`,
  'sources and what cites them': `query @asOf { sources(first: 50) { totalCount edges { node { title kind publisher url published { label } } } } }`,
  'a document by its slug, with its revisions': `query @asOf { document(kind: MEETING, slug: "second-moscow-conference") { __typename
    ... on Meeting { id version revisions { edges { node { version operation edition { number title } } } }
      diff(from: 1, to: 1) { sentence } } } }`,
  'the editions there were': `query @asOf { editions(first: 50, includeMinor: true) { totalCount edges { node {
    number kind title publicNote byline publishedAt digest imported changes { version operation } } } } }`,
  'everything that is disputed': `query @asOf { documents(certainty: [DISPUTED], first: 50) { totalCount edges { node { __typename id } } } }`,
}

/** A query of the corpus as of an edition. */
export function asOf(query: string, edition: number): string {
  return query.replace('@asOf', `@asOf(edition: ${edition})`)
}
