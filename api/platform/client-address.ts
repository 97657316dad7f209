import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Tells whose address a request comes from, believing proxies that the operator trusts and nobody else. */
export type ClientAddress = (peerAddress: string, forwardedFor: string | null) => string;

/**
 * @param trustedProxies CIDRs. X-Forwarded-For is read from its end, as long as the hop that wrote an entry is trusted:
 * whatever a client put in front of that is not believed.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const ranges = trustedProxies.map((cidr) => ipaddr.parseCIDR(cidr));
  const isTrusted = (address: Address) =>
    ranges.some(([range, bits]) => address.kind() === range.kind() && address.match(range, bits));

  return (peerAddress, forwardedFor) => {
    let address = parse(peerAddress);
    if (address === null) return peerAddress;
    const hops = forwardedFor?.split(',') ?? [];
    while (hops.length > 0 && isTrusted(address)) {
      const hop = parse(hops.pop()?.trim() ?? '');
      if (hop === null) break;
      address = hop;
    }
    return address.toString();
  };
}

/**
 * What is counted as one origin: an IPv4 address, or the /64 network of an IPv6 one, all of which one household or
 * machine has to choose from.
 */
export function networkOf(address: string): string {
  const parsed = parse(address);
  if (parsed === null || parsed.kind() === 'ipv4') return address;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`;
}

/** An address without zone and with IPv4 in its own form (::ffff:1.2.3.4 is 1.2.3.4); null if it is none. */
function parse(text: string): Address | null {
  const bare = text.replace(/%.*$/, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null;
}
