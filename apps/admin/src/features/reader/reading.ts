import { actorKinds } from '@parley/shared/content/actor'
import { certainties, occurrences } from '@parley/shared/content/certainty'
import { agreementStages, agreementStatuses, developmentKinds } from '@parley/shared/content/development'
import { meetingFormats } from '@parley/shared/content/meeting'
import { outlooks, stances } from '@parley/shared/content/mention'
import { relationKinds, standings } from '@parley/shared/content/relation'
import { sourceKinds } from '@parley/shared/content/source'
import { attributions, modalities, speechActs } from '@parley/shared/content/statement'
import { labelOf } from '@parley/shared/content/terms'
import { diplomacyLevels, trackStatuses } from '@parley/shared/content/track'
import { countryName } from '@/lib/country-name'
import type {
  CitationWordsFragment,
  LiveReadingQuery,
  SeatWordsFragment,
  WhenWordsFragment,
} from '@/lib/graphql/generated/graphql'

export type ReadNode = NonNullable<LiveReadingQuery['node']>

/** A document as readers see it, whatever its kind. */
export interface Reading {
  title: string
  facts: Array<[label: string, words: string]>
  body: string[]
  quotes: string[]
  /** Further lines under a heading, such as relations. */
  lists: Array<{ title: string; lines: string[] }>
  seats: readonly SeatWordsFragment[]
  citations: readonly CitationWordsFragment[]
}

/** Puts what the API gives of a document in the order in which it is read; null for what is no document. */
export function readingOf(node: ReadNode): Reading | null {
  switch (node.__typename) {
    case 'Track':
      return reading(node.name, {
        facts: [
          ['Status', labelOf(trackStatuses, node.trackStatus)],
          ['Level', labelOf(diplomacyLevels, node.level)],
          ['Part of', node.parent?.name],
          ['Continues', node.predecessors.map(({ name }) => name).join(', ')],
          ['On the name', node.nameNote],
        ],
        body: [node.trackSummary],
        seats: node.participations,
        citations: node.citations,
      })
    case 'Actor':
      return reading(node.name, {
        facts: [
          ['Kind', labelOf(actorKinds, node.actorKind)],
          ['Also called', node.aliases.join(', ')],
          ['Country', countryName(node.countryCode)],
        ],
        body: [node.description],
        lists: [
          {
            title: 'Relations',
            lines: node.relations.map(({ kind, standing, title, to, when, note }) =>
              joined([
                `${labelOf(relationKinds, kind)} ${to.name}`,
                title,
                labelOf(standings, standing).toLowerCase(),
                when?.label,
                note,
              ]),
            ),
          },
        ],
        citations: node.citations,
      })
    case 'Meeting':
      return reading(node.title, {
        facts: [
          ...dateFacts(node.when, node.previousWhen),
          ['Place', joined([node.place, countryName(node.countryCode)])],
          ['Track', node.track.name],
          ['Format', labelOf(meetingFormats, node.format)],
          ['Occurrence', labelOf(occurrences, node.occurrence)],
          ['Certainty', labelOf(certainties, node.certainty)],
        ],
        body: [node.summary],
        seats: node.participations,
        citations: node.citations,
      })
    case 'Development':
      return reading(node.title, {
        facts: [
          ...dateFacts(node.when, node.previousWhen),
          ['Kind', labelOf(developmentKinds, node.developmentKind)],
          ['Track', node.developmentTrack?.name],
          ['Occurrence', labelOf(occurrences, node.occurrence)],
          ['Stage', node.stage && labelOf(agreementStages, node.stage)],
          ['Agreement', node.agreementStatus && labelOf(agreementStatuses, node.agreementStatus)],
          ['Certainty', labelOf(certainties, node.certainty)],
          ['Text', node.documentUrl],
        ],
        body: [node.summary],
        seats: node.participations,
        citations: node.citations,
      })
    case 'Statement':
      return reading(node.attributionText, {
        facts: [
          ...dateFacts(node.when, []),
          ['Speaker', joined([node.speaker?.name, node.speakerRole])],
          ['Attribution', labelOf(attributions, node.attribution)],
          ['On behalf of', node.onBehalfOf?.name],
          ['Made at', node.madeAt?.title],
          ['Act', joined([labelOf(speechActs, node.act), labelOf(modalities, node.modality).toLowerCase()])],
        ],
        body: [node.paraphrase],
        quotes: node.segments,
        lists: [
          {
            title: 'About',
            lines: node.mentions.map(({ target, stance, outlook }) =>
              joined([
                'name' in target ? target.name : target.title,
                stance && labelOf(stances, stance).toLowerCase(),
                outlook && labelOf(outlooks, outlook).toLowerCase(),
              ]),
            ),
          },
        ],
        citations: node.citations,
      })
    case 'Source':
      return reading(node.title, {
        facts: [
          ['Kind', labelOf(sourceKinds, node.sourceKind)],
          ['Publisher', node.publisher],
          ['Author', node.author],
          ['Published', node.published?.label],
          ['Address', node.url],
          ['Archived at', node.archivedUrl],
          ['Read on', node.accessedAt],
        ],
        body: [node.note],
      })
    // A story is read whole, on pages of its own.
    case 'Story':
      return null
    default:
      // Every other document has a slug: a kind that is missing above does not compile.
      node satisfies { __typename: string; slug?: never }
      return null
  }
}

type Facts = Array<[label: string, words: string | null | undefined]>

interface Parts extends Partial<Omit<Reading, 'title' | 'facts' | 'body'>> {
  facts: Facts
  body: Array<string | null>
}

function reading(title: string, { facts, body, ...rest }: Parts): Reading {
  return {
    quotes: [],
    lists: [],
    seats: [],
    citations: [],
    ...rest,
    title,
    facts: facts.flatMap(([label, words]) => (words ? [[label, words]] : [])),
    body: body.flatMap((text) => text ?? []),
  }
}

function dateFacts(when: WhenWordsFragment | null, earlier: readonly WhenWordsFragment[]): Facts {
  const printed = when?.text && when.edtf ? ` (“${when.text}”)` : ''
  return [
    ['Date', when ? when.label + printed : null],
    ['Earlier dates', earlier.map(({ label }) => label).join('; ')],
  ]
}

function joined(words: Array<string | null | undefined>): string {
  return words.filter(Boolean).join(', ')
}
