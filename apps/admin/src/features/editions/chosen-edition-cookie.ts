/** Keeps which draft edition a person works in; server components read it. */
export const chosenEditionCookie = 'parley-edition'
