// Plain JavaScript with nothing but Node: it runs before anything is installed.

/**
 * What npm-shrinkwrap.json is to say, which npm takes before package-lock.json: the same, with the address of each package
 * in a registry. Our lock names no registry, since each machine has its own; but then npm asks for the whole history of
 * every package to find where its file is, which is half the work of installing them.
 */
export function withAddresses(lock, registry) {
  const packages = Object.entries(lock.packages).map(([place, entry]) => [
    place,
    located(place, entry, registry),
  ])
  return { ...lock, packages: Object.fromEntries(packages) }
}

function located(place, entry, registry) {
  const [, installedAs] = /.*node_modules\/(.+)$/.exec(place) ?? []
  if (!installedAs || entry.link || entry.inBundle || entry.resolved) return entry
  const name = entry.name ?? installedAs
  const file = `${name.split('/').at(-1)}-${entry.version}.tgz`
  return { ...entry, resolved: new URL(`${name}/-/${file}`, registry).href }
}
