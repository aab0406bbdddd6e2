import { BlockList, isIP } from 'node:net'

/**
 * Says whether an IP address belongs to the open internet. Private, loopback and link-local ones do not, among them
 * those at which clouds tell a machine its secrets, nor does what is set apart for documentation, tests or later.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !setApart.check(address, 'ipv4')
    case 6:
      // Of version 6 only one block is given out. What carries an address of version 4 in it stands elsewhere.
      return givenOut.check(address, 'ipv6') && !setApart.check(address, 'ipv6')
    default:
      return false
  }
}

const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')

/** By the registries of special-purpose addresses, RFC 6890 and what came after. */
const setApart = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  setApart.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  setApart.addSubnet(net, prefix, 'ipv6')
