import { kindOf } from '@parley/shared/content/kinds'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { findUuid } from '../../graphql/global-id'
import { DocumentKind } from '../schema/terms'
import { DocumentKeyInput } from './document-key-input'
import { FoundDocument } from './found-document'
import { forReading } from './reading'
import { searchDocuments } from './search-documents'
import { findTitles, keyOf } from './titles'
import { findEditionId } from './write'

const mostFound = 50
const mostTitles = 1000

builder.queryFields((t) => ({
  findDocuments: t.field({
    type: [FoundDocument],
    description:
      'Finds documents for a picker, by name, alias and words of the title: live ones, and those new in the edition. ' +
      'The best come first. Order of words, case, accents and small slips of typing are forgiven.',
    args: {
      query: t.arg.string({
        required: true,
        description: 'What was typed so far; nothing gives the first by name.',
      }),
      kinds: t.arg({ type: [DocumentKind], required: true, description: 'The kinds to look among.' }),
      edition: t.arg.id({ description: 'A draft edition whose documents are found too, as it has them.' }),
      first: t.arg.int({ defaultValue: 10, description: `How many to give; at most ${mostFound}.` }),
    },
    resolve: (_root, { query, kinds, edition, first }, context) => {
      const most = first ?? 10
      if (most < 0 || most > mostFound) {
        throw refusal('INVALID', `\`first\` is from 0 to ${mostFound}.`, {
          argument: 'first',
          limit: mostFound,
        })
      }
      const editionId = edition == null ? null : findEditionId(edition)
      return searchDocuments(forReading(context), { query, kinds, editionId, most })
    },
  }),
  documentTitles: t.field({
    type: [FoundDocument],
    description:
      'The names of documents, for showing references: as in the draft edition, else live, else as last published. ' +
      'Those that are not known are left out.',
    args: {
      documents: t.arg({
        type: [DocumentKeyInput],
        required: true,
        description: `The documents; at most ${mostTitles}.`,
      }),
      edition: t.arg.id({ description: 'The draft edition.' }),
    },
    resolve: async (_root, { documents, edition }, context) => {
      if (documents.length > mostTitles) {
        throw refusal('INVALID', `Ask for at most ${mostTitles} titles at once.`, {
          argument: 'documents',
          limit: mostTitles,
        })
      }
      const keys = documents.flatMap(({ kind, id }) => {
        const found = findUuid(id, [kindOf(kind).table])
        return found ? [{ kind, id: found }] : []
      })
      const titles = await findTitles(
        forReading(context),
        keys,
        edition == null ? null : findEditionId(edition),
      )
      return [...new Set(keys.map(keyOf))].flatMap((key) => titles.get(key) ?? [])
    },
  }),
}))
