import ipaddr from 'ipaddr.js';

/** Whether a request of ours may go to an address, in this protocol (`https:`). */
export type MayReach = (address: string, protocol: string) => boolean;

// The host of a virtual machine at Azure, which looks public and is not.
const ofTheHouse = new Set(['168.63.129.16']);

/**
 * Whether an address is a public one, in whatever spelling: not of this machine, a private network, a provider's metadata
 * or a tunnel that leads to one of them.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || ofTheHouse.has(parsed.toString())) return false;
  // Of IPv6 only what is given out for the public (2000::/3): translations, tunnels and reserved parts lie elsewhere.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** What a server may reach that runs for others: public addresses, enciphered. */
export const publicOnly: MayReach = (address, protocol) => protocol === 'https:' && isPublic(address);

/** The address that a URL names by itself, however it is spelt; null for a name. */
export function addressIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}
