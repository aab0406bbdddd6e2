/** What an endpoint takes of one operation. Each is counted after fragments are spread and `@skip` and `@include` applied. */
export interface OperationLimits {
  depth: number
  cost: number
  introspectionCost: number
  aliases: number
  rootFields: number
  directives: number
  repetitions: number
}

/** What an endpoint takes of one request. */
export interface Limits extends OperationLimits {
  tokens: number
  bodyBytes: number
  addressLength: number
}

/** For anyone: what a page of a frontend needs, several times over, and nothing that takes the server from others. */
export const publicLimits: Limits = {
  depth: 16,
  cost: 15_000,
  introspectionCost: 250_000,
  aliases: 100,
  rootFields: 20,
  directives: 40,
  repetitions: 20,
  tokens: 2_000,
  bodyBytes: 64 * 1024,
  addressLength: 8 * 1024,
}

/** For people who work here: they send whole documents, and look at whole editions. */
export const editorialLimits: Limits = {
  ...publicLimits,
  cost: 30_000,
  introspectionCost: 400_000,
  tokens: 10_000,
  bodyBytes: 1024 * 1024,
}

export type LimitName = keyof Limits

/** What each limit counts, for its error and for the page of limits. */
export const limitMeanings: Record<LimitName, { noun: string; meaning: string; remedy: string }> = {
  depth: {
    noun: 'levels of fields',
    meaning: 'How deep fields stand in one another.',
    remedy: 'Ask for what stands deeper in a second query, by its id.',
  },
  cost: {
    noun: 'values',
    meaning:
      'How many values the answer may hold: each field counts once for each thing it is asked of. A page counts as ' +
      'many things as `first` or `last` says, or 20; another list counts as 5 where the schema knows nothing better.',
    remedy: 'Ask for smaller pages with `first`, or for fewer fields in them.',
  },
  introspectionCost: {
    noun: 'values of the schema',
    meaning: 'The same for what is asked of the schema itself, by `__schema` and `__type`.',
    remedy: 'Send the introspection query of your tool, or read the schema as a file.',
  },
  aliases: {
    noun: 'aliases',
    meaning: 'How many fields are asked for under another name.',
    remedy: 'Ask for several things of one kind with a list and a filter, or with `nodes(ids:)`.',
  },
  rootFields: {
    noun: 'fields at the root',
    meaning: 'How many questions stand side by side in one operation.',
    remedy: 'Send them as several operations.',
  },
  directives: {
    noun: 'directives',
    meaning: 'How many directives, such as `@include`, stand in the document.',
    remedy: 'Build the operation without the fields you do not want.',
  },
  repetitions: {
    noun: 'fields of one name in one place',
    meaning: 'How often one name stands in one selection, with the fragments that are spread into it.',
    remedy: 'Ask for each field once, or under names of their own.',
  },
  tokens: {
    noun: 'tokens',
    meaning: 'How many words and marks the document is made of.',
    remedy: 'Split the document into several operations.',
  },
  bodyBytes: {
    noun: 'bytes in the body',
    meaning: 'How large the body of a request is.',
    remedy: 'Send less at once.',
  },
  addressLength: {
    noun: 'characters in the address',
    meaning: 'How long the address of a GET request is.',
    remedy: 'Send the query by POST.',
  },
}
