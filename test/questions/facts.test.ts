import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'

/**
 * What the stored answers must say, by hand: whoever writes the answers anew cannot write these away. Names are those
 * of the inventory in docs/first-content.md.
 */

// An answer has the shape of its query, which stands beside it.
// biome-ignore lint/suspicious/noExplicitAny: read by expectations only
function answerOf(name: string): any {
  return JSON.parse(readFileSync(path.join(checkout, 'test/questions', `${name}.json`), 'utf8'))
}

type Edges<Node> = { edges: Array<{ node: Node }> }
const nodesOf = <Node>({ edges }: Edges<Node>) => edges.map(({ node }) => node)
const slugsOf = (list: Edges<{ slug: string }>) => nodesOf(list).map(({ slug }) => slug)
const actorsOf = (cells: Array<{ actor: { slug: string } }>) => cells.map(({ actor }) => actor.slug)

test('1: the Taliban and its negotiators sit in both tracks, and at first nobody else', () => {
  expect(slugsOf(answerOf('1.edition-1').actors)).toEqual(['taliban', 'taliban-negotiators'])
  // A Russian account then puts the United States, as an observer, at the first Moscow conference.
  expect(slugsOf(answerOf('1').actors)).toEqual(['taliban', 'taliban-negotiators', 'united-states'])
})

test('2: the Afghan government is left out of both, by nobody in particular, as three voices explain', () => {
  const seats = nodesOf<{
    actor: { slug: string }
    target: { slug: string }
    excludedBy: unknown
    reasons: Array<{ slug: string; attribution: string; speaker: { slug: string } | null }>
  }>(answerOf('2.edition-1').participations)
  expect(seats.map(({ actor, target, excludedBy }) => [actor.slug, target.slug, excludedBy])).toEqual([
    ['afghan-government', 'doha', null],
    ['afghan-government', 'moscow', null],
  ])
  const voices = seats.map(({ reasons }) =>
    reasons.map(({ speaker, attribution }) => speaker?.slug ?? attribution),
  )
  expect(voices).toEqual([
    ['PUBLICATION', 'mir'],
    ['PUBLICATION', 'ruttig', 'mir'],
  ])
})

test('2: that it is left out of Moscow is disputed by now', () => {
  const [doha, moscow] = nodesOf<{ certainty: string; citations: Array<{ bearing: string }> }>(
    answerOf('2').participations,
  )
  expect(doha?.certainty).toBe('REPORTED')
  expect(moscow?.certainty).toBe('DISPUTED')
  expect(moscow?.citations.map(({ bearing }) => bearing)).toContain('DISPUTES')
})

test('3: each track has its own backer, and neither has a mediator or the Afghan government', () => {
  for (const name of ['3', '3.edition-1']) {
    const [doha, moscow] = answerOf(name).compareTracks.tracks
    expect(actorsOf(doha.backers)).toEqual(['united-states'])
    expect(actorsOf(moscow.backers)).toEqual(['russia'])
    for (const track of [doha, moscow]) {
      expect(track.mediators).toEqual([])
      expect(actorsOf(track.missing)).toEqual(['afghan-government'])
    }
    expect(moscow.parties).toEqual([])
  }
})

test('3: what was reached and what is contested grew with the editions', () => {
  const outcomes = (name: string) =>
    answerOf(name).compareTracks.tracks.map(({ outcomes }: { outcomes: Array<{ slug: string }> }) =>
      outcomes.map(({ slug }) => slug),
    )
  expect(outcomes('3.edition-1')).toEqual([['basic-framework'], []])
  expect(outcomes('3')).toEqual([['basic-framework', 'us-taliban-agreement'], ['moscow-joint-declaration']])
  const contested = (name: string) =>
    answerOf(name).compareTracks.tracks.map(({ contested }: { contested: unknown[] }) => contested.length)
  expect(contested('3.edition-1')).toEqual([0, 0])
  expect(contested('3')).toEqual([2, 7])
  const [doha] = answerOf('3').compareTracks.tracks
  expect(doha.meetings).toMatchObject({
    count: 3,
    held: 2,
    calledOff: 1,
    lastHeld: { slug: 'latest-doha-round' },
  })
})

test('4: seven entries in order; the first Moscow conference and the Doha round are not ordered, the framework has no date', () => {
  const { edges } = answerOf('4.edition-1').timeline
  expect(slugsOf({ edges })).toEqual([
    'doha-series',
    'first-moscow-conference',
    'latest-doha-round',
    'lavrov-monopolize',
    'second-moscow-conference',
    'afghan-presidential-election',
    'basic-framework',
  ])
  const round = edges.find(({ node }: { node: { slug: string } }) => node.slug === 'latest-doha-round')
  expect(round.isSurelyAfterPrevious).toBe(false)
  expect(edges.map(({ node }: { node: { isDated: boolean } }) => node.isDated)).toEqual([
    ...Array(6).fill(true),
    false,
  ])
})

test('5: the election comes next, in July at first and twice moved since', () => {
  const [first] = nodesOf<{ when: { label: string } }>(answerOf('5.edition-1').upcoming)
  const [moved, ...others] = nodesOf<{ slug: string; previousWhen: unknown[]; when: { label: string } }>(
    answerOf('5').upcoming,
  )
  expect(first?.when.label).toBe('July 2019')
  expect(moved).toMatchObject({ slug: 'afghan-presidential-election', when: { label: 'September 28, 2019' } })
  expect(moved?.previousWhen).toHaveLength(2)
  expect(others).toEqual([])
})

test('6: Lavrov says one thing about the United States, of which two fragments are quoted', () => {
  const said = nodesOf<{ slug: string; segments: string[] }>(answerOf('6.edition-1').statements)
  expect(said).toEqual([
    expect.objectContaining({ slug: 'lavrov-monopolize', segments: ['monopolize', 'in the dark.'] }),
  ])
})

test('7: about the Taliban speak itself, never quoted, the publication and Mir', () => {
  const said = nodesOf<{
    selfReference: boolean
    attribution: string
    speaker: { slug: string } | null
    form: string
  }>(answerOf('7.edition-1').statements)
  const voices = said.map(({ speaker, attribution }) => speaker?.slug ?? attribution).sort()
  expect(voices).toEqual(['PUBLICATION', 'PUBLICATION', 'mir', 'mir', 'mir', 'taliban', 'taliban'])
  for (const { selfReference, speaker, form } of said) {
    expect(selfReference).toBe(speaker?.slug === 'taliban')
    if (selfReference) expect(form).toBe('INDIRECT')
  }
})

test('8: twelve judgements stand side by side, and a condition stays one', () => {
  const told = answerOf('8.edition-1').assessments.map(
    (one: {
      outlook: string
      target: { slug: string }
      statement: { modality: string; attribution: string; speaker: { slug: string } | null }
    }) =>
      [
        one.target.slug,
        one.outlook,
        one.statement.speaker?.slug ?? one.statement.attribution,
        one.statement.modality,
      ].join(' '),
  )
  expect(told.sort()).toEqual(
    [
      'afghan-government LOSES PUBLICATION HEDGED',
      'afghan-government LOSES mir CATEGORICAL',
      'afghan-government LOSES mir CATEGORICAL',
      'doha NEITHER smith CATEGORICAL',
      'doha UNCERTAIN PUBLICATION HEDGED',
      'moscow NEITHER smith CATEGORICAL',
      'moscow UNCERTAIN PUBLICATION HEDGED',
      'people-of-afghanistan UNCERTAIN smith CONDITIONAL',
      'russia GAINS UNNAMED_GROUP CATEGORICAL',
      'russia GAINS ruttig CATEGORICAL',
      'taliban GAINS mir CATEGORICAL',
      'the-west LOSES UNNAMED_GROUP CATEGORICAL',
    ].sort(),
  )
  const conditional = answerOf('8.edition-1').assessments.find(
    ({ statement }: { statement: { modality: string } }) => statement.modality === 'CONDITIONAL',
  )
  for (const segment of conditional.statement.segments) expect(segment).toMatch(/^If /)
})

test('9: since February 12 come first the dispute on who convened, then the new day of the election, in sentences', () => {
  const { edges, pageInfo } = answerOf('9').editions
  expect(edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([5, 6])
  expect(pageInfo).toEqual({ hasNextPage: true, endCursor: '6' })
  expect(JSON.stringify(edges)).toContain('Date changed from “July” (July 2019) to September 28, 2019')
  expect(JSON.stringify(edges)).toContain('Certainty of participant Russia changed from Reported to Disputed')
})

test('10: on February 6 it was the first version, with two tracks', () => {
  const { story } = answerOf('10')
  expect(story.version).toBe(1)
  expect(slugsOf({ edges: story.tracks.map((node: { slug: string }) => ({ node })) })).toEqual([
    'doha',
    'moscow',
  ])
  expect(story.sections.length).toBeGreaterThan(5)
})

test('11: Karzai is a former President, and sits nowhere', () => {
  for (const name of ['11', '11.edition-1']) {
    const { actor } = answerOf(name)
    expect(actor.relations).toEqual([
      expect.objectContaining({ kind: 'HOLDS_OFFICE', standing: 'FORMER', title: 'President', when: null }),
    ])
    expect(actor.participations.totalCount).toBe(0)
  }
})

test('12: Moscow stands for Russia, a state, beside groups that met in the city', () => {
  const kinds = nodesOf<{ slug: string; kind: string }>(answerOf('12').actors).map(
    ({ slug, kind }) => `${slug} ${kind}`,
  )
  expect(kinds).toContain('russia STATE')
  expect(kinds).toContain('taliban-officials-in-moscow COLLECTIVE')
})

test('13: behind the words of Lavrov stands the explainer, at its paragraph', () => {
  const { citations } = answerOf('13').statement
  expect(citations.length).toBeGreaterThan(0)
  for (const { source, locator } of citations) {
    expect(source.slug).toBe('explainer-two-competing-tracks')
    expect(locator).toMatch(/^¶\d+$/)
  }
})

test('21: one correction, which says what was wrong and shows it', () => {
  const corrections = nodesOf<{ number: number; publicNote: string }>(answerOf('21').editions)
  expect(corrections.map(({ number }) => number)).toEqual([3])
  expect(corrections[0]?.publicNote).toMatch(/^We said that the latest round in Qatar/)
  expect(JSON.stringify(corrections)).toContain(
    'Date changed from “last week” (some time between January 28 and February 3, 2019) to January 21–26, 2019',
  )
})

test('22: at edition 4 the seat of the Afghan government was disputed, and no seat is said to have held for certain', () => {
  const { participations } = answerOf('22').track
  for (const { validAt } of participations) expect(validAt).toBe('POSSIBLY')
  expect(
    participations.find(({ actor }: { actor: { slug: string } }) => actor.slug === 'afghan-government'),
  ).toMatchObject({ presence: 'EXCLUDED', certainty: 'DISPUTED' })
})

test('23: four documents are disputed, each by a source that is named', () => {
  const disputed = nodesOf<{ slug: string; disputing: Array<{ source: { slug: string } }> }>(
    answerOf('23').documents,
  )
  expect(disputed.map(({ slug }) => slug).sort()).toEqual([
    'first-moscow-conference',
    'moscow',
    'rules-of-procedure',
    'second-moscow-conference',
  ])
  for (const { disputing } of disputed) expect(disputing.length).toBeGreaterThan(0)
})

test('24: the team of the Islamic Republic went from refusing to agreeing', () => {
  const [newer, older] = nodesOf<{ act: string; supersedes: { slug: string } | null; slug: string }>(
    answerOf('24').statements,
  )
  expect(newer).toMatchObject({ act: 'AGREE', supersedes: { slug: older?.slug, act: 'REJECT' } })
  expect(older).toMatchObject({ act: 'REJECT', supersedes: null })
})

test('25: of the talks in Doha came a framework, and of that the agreement of 2020', () => {
  type Outcome = { slug: string; agreementStatus: string; followedBy: Edges<Outcome> }
  const [framework, ...others] = nodesOf<Outcome>(answerOf('25').meeting.developments)
  expect(framework).toMatchObject({ slug: 'basic-framework', agreementStatus: 'REPORTED' })
  expect(framework && nodesOf(framework.followedBy)).toMatchObject([
    { slug: 'us-taliban-agreement', agreementStatus: 'SIGNED' },
  ])
  expect(others).toEqual([])
})
