import { z } from 'zod'
import { refuseUnlessOne } from './arc'
import { flag, id, list, reference, requiredChoice, text, url } from './field-types'
import type { Terms } from './terms'

export const sectionKinds = {
  INTRO: { label: 'Introduction', meaning: 'What stands before the first question.' },
  QUESTION: { label: 'Question', meaning: 'A question and its answer.' },
  IMAGE: { label: 'Image', meaning: 'A picture, with who and what it shows.' },
} as const satisfies Terms

const placed = ['actorId', 'trackId', 'meetingId', 'developmentId', 'statementId'] as const

const sectionItem = z
  .strictObject({
    id: id(),
    actorId: reference({ label: 'Actor', kind: 'ACTOR' }),
    trackId: reference({ label: 'Track', kind: 'TRACK' }),
    meetingId: reference({ label: 'Meeting', kind: 'MEETING' }),
    developmentId: reference({ label: 'Development', kind: 'DEVELOPMENT' }),
    statementId: reference({ label: 'Statement', kind: 'STATEMENT' }),
  })
  .superRefine((item, context) => refuseUnlessOne(item, placed, context))

const section = z.strictObject({
  id: id(),
  kind: requiredChoice({ label: 'Kind', name: 'SectionKind', terms: sectionKinds }),
  heading: text({ label: 'Heading', max: 300, search: 'text', help: 'The question.' }),
  body: text({ label: 'Text', max: 20_000, search: 'text', multiline: true }),
  imageUrl: url({ label: 'Picture' }),
  alt: text({
    label: 'What the picture shows',
    max: 500,
    search: 'text',
    help: 'For readers who do not see it.',
  }),
  caption: text({ label: 'Caption', max: 500, search: 'text' }),
  credit: text({ label: 'Credit', max: 200, search: 'text' }),
  isFilePhoto: flag({ label: 'File photo', initially: false }),
  items: list({
    label: 'Placed here',
    one: 'placed document',
    many: 'placed documents',
    table: 'SectionItem',
    owner: 'sectionId',
    namedBy: placed,
    arc: placed,
    item: sectionItem,
    help: 'What this section tells of; for an image, who and which meeting it shows.',
  }),
})

/** The sections of a story, in reading order. */
export function sections() {
  return list({
    label: 'Sections',
    one: 'section',
    many: 'sections',
    table: 'Section',
    owner: 'storyId',
    namedBy: ['heading', 'caption', 'alt', 'kind'],
    item: section,
    most: 100,
  })
}
