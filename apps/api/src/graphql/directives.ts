import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLScalarType,
} from 'graphql'

/** Answers a query with what was published at a moment. */
export function createAsOf(dateTime: GraphQLScalarType): GraphQLDirective {
  return new GraphQLDirective({
    name: 'asOf',
    description:
      'Answers the whole query as the record stood at a moment, through every field and filter. Give exactly one of ' +
      'the two arguments. Before the first edition the record is empty.',
    locations: [DirectiveLocation.QUERY],
    args: {
      time: { type: dateTime, description: 'The moment; not later than now.' },
      edition: { type: GraphQLInt, description: 'The number of the newest edition that counts.' },
    },
  })
}

/** Answers a query as if a draft edition were published; only for those who may read drafts. */
export const preview = new GraphQLDirective({
  name: 'preview',
  description: 'Answers the whole query as it would be if this draft edition were published now.',
  locations: [DirectiveLocation.QUERY],
  args: { edition: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the draft edition.' } },
})
