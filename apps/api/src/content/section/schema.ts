import { Document } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { selectTargets, targetOf } from '../target'
import { SectionKind } from '../terms'

const arms = {
  actor: 'Actor',
  track: 'Track',
  meeting: 'Meeting',
  development: 'Development',
  statement: 'Statement',
} as const satisfies Record<Exclude<keyof Prisma.SectionItemInclude, 'section'>, string>

builder.prismaNode('SectionItem', {
  ...open('A document placed in a section.'),
  id: { field: 'id', ...open('Its id, as `SectionItem:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    document: t.field({
      ...open('The document; for an image, who or what it shows.'),
      type: Document,
      select: (_args, _context, nested) => selectTargets(nested, arms),
      resolve: (row) => targetOf(row, arms),
    }),
  }),
})

export const Section = builder.prismaNode('Section', {
  ...open('A part of a story.'),
  id: { field: 'id', ...open('Its id, as `Section:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { ...open('What the section is.'), type: SectionKind }),
    heading: t.exposeString('heading', {
      ...open('The heading: the question, where it is one.'),
      nullable: true,
    }),
    body: t.exposeString('body', { ...open('The text.'), nullable: true }),
    imageUrl: t.exposeString('imageUrl', { ...open('The address of the picture.'), nullable: true }),
    alt: t.exposeString('alt', {
      ...open('What the picture shows, for readers who do not see it.'),
      nullable: true,
    }),
    caption: t.exposeString('caption', { ...open('The caption.'), nullable: true }),
    credit: t.exposeString('credit', { ...open('Whose picture it is.'), nullable: true }),
    isFilePhoto: t.exposeBoolean('isFilePhoto', open('True when the picture was taken on another occasion.')),
    items: t.relation('items', {
      ...open('The documents placed here, in order.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Section', (db, query) => db.section.findMany(query))
loadNodesOf('SectionItem', (db, query) => db.sectionItem.findMany(query))
