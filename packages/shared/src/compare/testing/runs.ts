/** How often each law is tried on each kind; PROPERTY_RUNS asks for more, as before a release. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 100)
