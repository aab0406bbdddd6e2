import { Document } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { Attribution, Modality, SpeechAct, StatementForm, Translated } from '../terms'
import { datedColumns, TimelineEntry } from '../timeline/entry'
import { statementArgs, statements } from './list'

export const Statement = builder.prismaNode('Statement', {
  ...open('What somebody said, felt or held, as reported, with its attribution.'),
  id: { field: 'id', ...open('Its id, as `Statement:uuid`.') },
  interfaces: [Document, TimelineEntry],
  select: datedColumns,
  fields: (t) => ({
    form: t.expose('form', { ...open('How closely it gives the words spoken.'), type: StatementForm }),
    segments: t.exposeStringList(
      'segments',
      open('The words as printed in quotation marks, to the letter and in order.'),
    ),
    paraphrase: t.exposeString('paraphrase', { ...open('What was said, in our own words.'), nullable: true }),
    attribution: t.expose('attribution', { ...open('To whom it is attributed.'), type: Attribution }),
    speaker: t.relation('speaker', { ...open('Who said it; only where somebody is named.'), nullable: true }),
    attributionText: t.exposeString('attributionText', open('The attribution as printed.')),
    speakerRole: t.exposeString('speakerRole', {
      ...open('What the speaker was at that time, as printed.'),
      nullable: true,
    }),
    onBehalfOf: t.relation('onBehalfOf', { ...open('For whom the speaker spoke.'), nullable: true }),
    act: t.expose('act', { ...open('What the speaker does by saying it.'), type: SpeechAct }),
    modality: t.expose('modality', { ...open('How firmly it is said.'), type: Modality }),
    madeAt: t.relation('madeAt', { ...open('The meeting at which it was said.'), nullable: true }),
    language: t.exposeString('language', {
      ...open('The language it was said in, as a language tag.'),
      nullable: true,
    }),
    translated: t.expose('translated', { ...open('Whether the words are a translation.'), type: Translated }),
    supersedes: t.relation('supersedes', {
      ...open('The earlier position of the speaker that it replaces.'),
      nullable: true,
    }),
    supersededBy: t.connection(
      {
        ...open('The later positions that replace it.'),
        type: 'Statement',
        args: statementArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(
            context,
            info,
            { owner: 'statement', id, relation: 'supersededBy' },
            args,
            statements,
          ),
      },
      StatementConnection,
    ),
    selfReference: t.boolean({
      ...open('Whether it speaks of its own speaker, or of the one for whom that spoke.'),
      args: {
        about: t.arg.string({
          description:
            'Only when that is the actor with this slug: whether what is said of it is said by it.',
        }),
      },
      select: {
        speakerId: true,
        onBehalfOfId: true,
        mentions: { orderBy: { position: 'asc' }, select: { actor: { select: { id: true, slug: true } } } },
      },
      resolve: ({ speakerId, onBehalfOfId, mentions }, { about }) =>
        mentions.some(
          ({ actor }) =>
            actor !== null &&
            (actor.id === speakerId || actor.id === onBehalfOfId) &&
            (about == null || actor.slug === about),
        ),
    }),
    mentions: t.relation('mentions', {
      ...open('What it is about, and how it speaks of each.'),
      query: { orderBy: { position: 'asc' } },
    }),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Statement', (db, query) => db.statement.findMany(query))

export const StatementConnection = builder.connectionObject(
  { type: 'Statement', name: 'StatementConnection', ...open('A page of statements.') },
  { ...open('A statement in a list.') },
)
