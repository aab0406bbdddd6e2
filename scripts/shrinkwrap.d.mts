interface Lock {
  packages: Record<string, object>
}

/** A package-lock.json with the address of each package in this registry, whose own address ends in a slash. */
export function withAddresses(lock: Lock, registry: string): Lock
