import ipaddr from 'ipaddr.js';

/** The key of whatever is no address: what a proxy wrote that names none must not give a caller a budget of its own. */
const unknownClient = 'unknown';
/** Groups of an IPv6 address that name the network: a client is given a whole /64 and may use any address of it. */
const networkGroups = 4;

/**
 * The key under which limits and budgets count a client: an IPv4 address as it is (also where it is written as ::ffff:a.b.c.d), an IPv6
 * address by its /64 network, and one key for all else.
 */
export function clientKey(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return unknownClient;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts.slice(0, networkGroups).map((group) => group.toString(16)).join(':')}::/64`;
}
