/** Every filter by a closed list, asked of the first content. */
export const enumFilters = `{
  a: stories(filter: { kinds: [EXPLAINER] }) { totalCount }
  b: tracks(filter: { trackStatus: [ACTIVE, SUSPENDED], level: [UNSPECIFIED, TRACK_1] }) { totalCount }
  c: actors(filter: { kinds: [STATE, PERSON], presence: [ATTENDED], name: "an" }) { totalCount edges { node { slug relations(kinds: [HOLDS_OFFICE], standing: [CURRENT]) { title } participations(filter: { role: [PARTY], presence: [ATTENDED] }) { totalCount } } } }
  d: meetings(filter: { occurrence: [OCCURRED], format: [DIRECT_TALKS, CONFERENCE], certainty: [REPORTED, CONFIRMED], between: { to: "2020-01-01" } }) { totalCount }
  e: developments(filter: { kinds: [ELECTION, FRAMEWORK], occurrence: [SCHEDULED, TENTATIVE, OCCURRED], certainty: [REPORTED] }) { totalCount }
  f: statements(filter: { attribution: [NAMED], act: [ASSERT, ASSESS], form: [DIRECT, MIXED] }) { totalCount }
  g: sources(filter: { kinds: [ARTICLE] }) { totalCount }
  h: participations(filter: { role: [PARTY], presence: [ATTENDED], certainty: [REPORTED], validAt: "2019-02-05" }) { totalCount edges { node { validAt(day: "2019-02-05") } } }
  i: timeline(kinds: [MEETING], occurrence: [OCCURRED]) { totalCount }
  j: documents(kinds: [TRACK, MEETING], certainty: [DISPUTED]) { totalCount }
  k: editions(kinds: [UPDATE]) { totalCount }
  l: search(query: "talks", kinds: [TRACK, STATEMENT]) { totalCount edges { node { kind rank } } }
}`
