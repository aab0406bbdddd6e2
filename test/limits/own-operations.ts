import {
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  typeFromAST,
} from 'graphql'
import * as generated from '../../apps/admin/src/lib/graphql/generated/graphql'
import { fragmentsOf } from '../../apps/api/src/graphql/fragments'
import { measureOperation } from '../../apps/api/src/graphql/measure-operation'
import { countRepetitions } from '../../apps/api/src/graphql/validate-document'
import { editorialSchema, publicSchema } from '../../apps/api/src/schema'

export type Figures = ReturnType<typeof figuresOf>[number]

/** The figures of every operation that the admin sends. */
export function adminFigures(): Figures[] {
  const texts = Object.entries(generated).flatMap(([name, document]) =>
    name.endsWith('Document') ? [String(document)] : [],
  )
  return texts.flatMap((text) => figuresOf(editorialSchema, text))
}

/** The figures of the largest query that tools send to learn a schema. */
export function introspectionFigures(schema: GraphQLSchema): Figures[] {
  return figuresOf(
    schema,
    getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    }),
  )
}

/** The figures of a rich page of a frontend, in one query. */
export function storyPageFigures(): Figures[] {
  return figuresOf(publicSchema, storyPage)
}

export function figuresOf(schema: GraphQLSchema, text: string) {
  const document = parse(text)
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return []
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).map(({ variable, type }) => {
        const named = typeFromAST(schema, type as never)
        return [variable.name.value, isInputType(named) ? exampleOf(named, variable.name.value) : null]
      }),
    )
    const measures = measureOperation({ schema, operation, fragments: fragmentsOf(document), variables })
    return [
      {
        name: operation.name?.value ?? '',
        tokens: countTokens(text),
        repetitions: countRepetitions(document),
        ...measures,
      },
    ]
  })
}

/** A value that may stand for a variable; of a page, its largest size. */
function exampleOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType, name)
  if (isListType(type)) return [exampleOf(type.ofType, name)]
  if (isEnumType(type)) return type.getValues()[0]?.value
  if (isInputObjectType(type)) return {}
  if (type.name === 'Int') return /^(first|last)$/.test(name) ? 100 : 1
  return type.name === 'Boolean' ? true : 'x'
}

function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}

export const storyPage = `
  query StoryPage {
    story(slug: "two-tracks") {
      id headline standfirst kind lastPublishedAt
      sections { id kind heading body caption alt items { document { __typename id slug } } }
      tracks {
        id slug name shortName summary trackStatus
        participations { role presence certainty reason actor { id slug name } reasons { id segments } citations { locator source { title url } } }
        meetings(first: 20) {
          totalCount
          edges { node { id slug title place occurrence when { label earliest latest } participations { role presence actor { name } } } }
        }
      }
    }
    timeline(story: "two-tracks", first: 50) { edges { node { __typename id when { label } } } }
    assessments(story: "two-tracks") { outlook stance statement { segments paraphrase speaker { name } } target { __typename } }
    coverage(story: "two-tracks") { seats actor { name } statements { form count } }
  }`
