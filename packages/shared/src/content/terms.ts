/** One term of a closed list: how it is shown, and what it means. */
export interface Term {
  label: string
  /** The definition, in plain English; printed in the GraphQL schema, the glossary and the forms. */
  meaning: string
}

/** A closed list of terms, stored and sent under its keys. */
export type Terms<Value extends string = string> = Readonly<Record<Value, Term>>

/** The values of a closed list, in the order they were written: the order of forms, sorting and the schema. */
export function valuesOf<Value extends string>(terms: Terms<Value>): [Value, ...Value[]] {
  // Object.keys widens to string[]; the list is closed and never empty, which its type says.
  return Object.keys(terms) as [Value, ...Value[]]
}

/** How a stored value is shown: "Direct talks" for DIRECT_TALKS; an unknown value is shown as it is. */
export function labelOf(terms: Terms, value: string): string {
  return terms[value]?.label ?? value
}
