import type { DocumentInputs } from '@parley/shared/content/document'
import { idMadeIn, idOf } from './ids'
import { itemsOf, type Section } from './items'
import type { DocumentKey } from './keys'

const { placed } = itemsOf(1)

/** The story of edition 1: the explainer retold in our own words, its questions as sections. */
export const story: DocumentInputs['STORY'] & { sections: Section[] } = {
  slug: 'two-tracks',
  headline: 'Two tracks toward peace in Afghanistan',
  standfirst:
    'Talks to end the war in Afghanistan run on two tracks. The United States backs one of them and Russia the other, and neither has a seat for the Afghan government.',
  kind: 'EXPLAINER',
  tracks: [
    { id: idMadeIn(1, 'STORY/track/T1'), trackId: idOf('T1') },
    { id: idMadeIn(1, 'STORY/track/T2'), trackId: idOf('T2') },
  ],
  sections: [
    section('I1', ['A16', 'M4'], {
      kind: 'IMAGE',
      alt: 'Taliban officials step into a lift. The picture itself is not part of the record.',
      caption: 'Taliban officials at the Moscow meeting, February 6.',
    }),
    section('INTRO', ['V1', 'V2', 'V3', 'T1', 'T2', 'M2', 'M4'], {
      kind: 'INTRO',
      body: 'Washington and Moscow have been rivals for a long time, and each supports talks of its own, with different people at the table. Last week the Taliban met American negotiators in Qatar, and this week influential Afghans in Moscow. An end to the war is said to be nearer than before; the rival aims are said to put it at risk.',
    }),
    section('Q1', ['V4', 'S03', 'S01', 'S02', 'S04', 'S05', 'S06', 'S07', 'S08', 'A01', 'M1', 'D1', 'M3'], {
      kind: 'QUESTION',
      heading: 'Why do two negotiating processes run at the same time?',
      body: 'In Doha the American envoy and the Taliban talk directly. In Moscow two conferences have brought other Afghans and the neighbours to the Taliban. The Afghan government is in neither. Some see Russian rivalry with the United States behind the second track, others a strategy of the Taliban.',
    }),
    section('Q2', ['S09', 'V6', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15', 'D2'], {
      kind: 'QUESTION',
      heading: 'What follows from having two tracks?',
      body: 'Analysts speak of deeper division among Afghans, with an election ahead in which some who went to Moscow want to stand. The office of the president blames those who went; Kabul fears a deal over its head.',
    }),
    section('I2', ['A06'], {
      kind: 'IMAGE',
      alt: 'President Ghani. The picture itself is not part of the record.',
      caption: 'Ashraf Ghani, President of Afghanistan.',
      isFilePhoto: true,
    }),
    section('Q3', ['S16', 'S17', 'V8', 'S18', 'S19', 'S20'], {
      kind: 'QUESTION',
      heading: 'Who is likely to win, and who to lose?',
      body: 'The answers differ. One analyst sees no winner and no loser so far; others count the Afghan government among the losers and Russia among the winners. What it means for the people of Afghanistan depends on whether the talks come to include all sides.',
    }),
  ],
}

function section(name: string, items: readonly DocumentKey[], told: Omit<Section, 'id' | 'items'>): Section {
  const key = `STORY/section/${name}`
  return { id: idMadeIn(1, key), ...told, items: items.map((item) => placed(key, item)) }
}

export type StorySection = 'I1' | 'INTRO' | 'Q1' | 'Q2' | 'I2' | 'Q3'

export function sectionId(name: StorySection): string {
  return idMadeIn(1, `STORY/section/${name}`)
}

/** Edits one section of a story and leaves the others as they are. */
export function editSection<Story extends { sections: Section[] }>(
  story: Story,
  name: StorySection,
  edit: (section: Section) => Section,
): Story {
  const id = sectionId(name)
  return {
    ...story,
    sections: story.sections.map((section) => (section.id === id ? edit(section) : section)),
  }
}

/** Places further documents at the end of a section; `edition` is the one that places them. */
export function placeIn(section: Section, name: StorySection, edition: number, keys: readonly DocumentKey[]) {
  const added = keys.map((key) => itemsOf(edition).placed(`STORY/section/${name}`, key))
  return { ...section, items: [...(section.items ?? []), ...added] }
}

/** Puts other words in the place of some that are there; refuses when they are not, so that no rewording is lost. */
export function reword(text: string | null | undefined, from: string, to: string): string {
  if (!text?.includes(from)) throw new Error(`The text no longer says "${from}": reword what it says now.`)
  return text.replace(from, to)
}
