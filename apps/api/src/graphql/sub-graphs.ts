/** The graphs of what is public: the public schema, and the editorial one, which holds all of it. */
export const everyone = ['Public', 'Editorial'] as const satisfies SubGraph[]

export type SubGraph = 'Public' | 'Editorial'

/** Opens a field or type to the public, with its description. What is not opened stays editorial. */
export function open(description: string) {
  return { description, subGraphs: [...everyone] }
}
