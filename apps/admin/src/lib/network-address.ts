/** The address of the machine that Parley runs on, in either writing: it tells nobody anything. */
export function isThisMachine(address: string): boolean {
  return address.startsWith('127.') || /^[0:]+1?$/.test(address)
}
