import { closedLists } from '@parley/shared/closed-lists'
import type { Terms } from '@parley/shared/content/terms'

/** Writes docs/glossary.md: the project's own words, and every closed list with the meaning of its terms. */
export function renderGlossary(): string {
  const words = Object.entries(ownWords).map(([word, meaning]) => `- **${word}**: ${meaning}`)
  const lists = [...closedLists()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, terms]) => renderList(name, terms))
  return [
    '# Glossary',
    '',
    '<!-- Written by `npm run generate` from the closed lists in packages/shared. Do not edit. -->',
    '',
    'The words are the same everywhere: tables, code, API, screens.',
    '',
    '## The record',
    '',
    ...words,
    '',
    ...lists,
  ].join('\n')
}

const ownWords = {
  'One story, three tenses':
    'now is what is published, next is what editors prepare, then is what was published at a moment.',
  Document:
    'a thing with its own id, slug and history. Its links, such as participants and citations, belong to it and change with it.',
  Edition:
    'a numbered publication of several changes at once, all or none. Until it has a number it is a draft edition.',
  Change:
    'what one edition does to one document. Drafted, it holds the document as it was when editing began and as it is wanted.',
  Review:
    'what an edition passes on its way to readers: handed in, then approved or returned. An edit after the approval voids it.',
  Comment:
    'what somebody who works here said about an edition, a document or a field. Resolved or not, it is kept as it was said, and no reader sees it.',
  Radar:
    'what the published record owes somebody who looks after it, each with the field that mends it; nothing in it stands in the way of an edition.',
  Outcome:
    'what came of a meeting: that it was put off or called off; or, once it occurred, a summary, a development reached at it, or a statement made at it.',
  'Next step':
    'a meeting or development in a track that is going on or planned, today or later or at a time that is not said.',
  Dead: 'an address of a source that was gone at two looks or more, a day or more apart. Where an archived address is given, nobody is alarmed.',
  Revision: 'a published change, seen from its document: version 1, 2, 3 and so on.',
  Withdraw: 'to take a document out of the story. Its history stays, and a public note stands in its place.',
  Tombstone: 'the note that answers for a withdrawn document.',
  Redirect:
    'the answer to a slug that a document had before, or to a document that another took the place of.',
  Merge:
    'to let one actor stand for two: all that refers to the one that goes refers to the one that stays, in one edition.',
  Split: 'to let some of what refers to an actor go over to another, which may be a new one.',
  Successor: 'the document that takes the place of one that is withdrawn. Readers are led to it.',
  Blocker:
    'a reason why an edition cannot be published now. All are given at once, each with document and field.',
  Conflict:
    'a field or item that a draft and a later edition both changed, differently. Shown as base, theirs and mine.',
  'Open place':
    'where in an edition somebody is at this moment: an open tab, the document in it, the field with the cursor. It is heard by those who look, and kept nowhere.',
  Lock: 'the number of times a change was saved in its draft; a save names the one it began from.',
  When: 'a date in the world: the words as printed, an EDTF value, how it is known, and the bounds that follow.',
  Participation:
    'a seat at a track, meeting or development: who, in which role, present or kept out, and why.',
  Mention: 'what a statement is about, and how it speaks of it.',
  Citation: 'a source that supports or disputes the thing it sits in.',
  Webhook:
    'an address outside that is told what happens here: which editions went out, and whether a scheduled one did not. Messages are signed, and sent until they are taken.',
  Outbox:
    'what is to be told outside, written in the transaction in which it happened, so that nothing is told that did not happen.',
  Delivery: 'what one webhook is told of one event, and what came of each time it was sent.',
  Audit:
    'what people, programs and operators did here, and what they were refused: written as it happens, never changed, and apart from the history of the content.',
}

function renderList(name: string, terms: Terms): string {
  const rows = Object.entries(terms).map(
    ([value, { label, meaning }]) => `| \`${value}\` | ${label} | ${meaning} |`,
  )
  return [`## ${name}`, '', '| value | shown as | meaning |', '|---|---|---|', ...rows, ''].join('\n')
}
