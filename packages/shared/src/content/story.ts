import { z } from 'zod'
import { documentKind } from './document-kind'
import { choiceWithDefault, id, list, requiredReference, requiredText, text } from './field-types'
import { sections } from './section'
import type { Terms } from './terms'

export const storyKinds = {
  EXPLAINER: { label: 'Explainer', meaning: 'Background: questions and their answers.' },
  TIMELINE: { label: 'Timeline', meaning: 'What happened, in order.' },
  LIVE: { label: 'Live', meaning: 'Updated while things happen.' },
} as const satisfies Terms

const storyTrack = z.strictObject({
  id: id(),
  trackId: requiredReference({ label: 'Track', kind: 'TRACK' }),
})

/** A piece for readers that places the documents of the record. */
export const story = documentKind({
  kind: 'STORY',
  table: 'Story',
  noun: 'story',
  plural: 'stories',
  namedBy: ['headline'],
  version: 1,
  shape: {
    headline: requiredText({ label: 'Headline', max: 200, search: 'name' }),
    standfirst: text({ label: 'Standfirst', max: 2000, search: 'text', multiline: true, need: 'publish' }),
    kind: choiceWithDefault({ label: 'Kind', name: 'StoryKind', terms: storyKinds, initially: 'EXPLAINER' }),
    tracks: list({
      label: 'Tracks',
      one: 'track',
      many: 'tracks',
      table: 'StoryTrack',
      owner: 'storyId',
      namedBy: ['trackId'],
      unique: [['trackId']],
      item: storyTrack,
    }),
    sections: sections(),
  },
  owed(document, owe) {
    document.sections.forEach((section, index) => {
      if (section.kind === 'IMAGE' && !section.alt)
        owe(['sections', index, 'alt'], 'Say what the picture shows.')
    })
  },
})
