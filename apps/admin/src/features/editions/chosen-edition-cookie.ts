/**
 * Keeps which draft edition a person works in; server components read it. Cookies know no ports, so two installations
 * on one host each have their own name for it.
 */
export function chosenEditionCookie(): string {
  return `parley-edition-${process.env.PARLEY_ADMIN_PORT || '3000'}`
}
