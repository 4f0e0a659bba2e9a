import { isIPv6 } from 'node:net';

/** What stands for callers of whom no address is known: they are counted together. */
const UNKNOWN = 'unknown';

/**
 * Where a request came from. The platform adds the address it saw at the end of `X-Forwarded-For`, with its port;
 * whatever stands before that was sent along by the caller and is not believed. Of IPv6 the first 64 bits count: one
 * connection has all addresses below them.
 */
export function callerAddress(forwardedFor: string | null): string {
  const last = (forwardedFor ?? '').split(',').at(-1)?.trim() ?? '';
  const address = /^\[(.*)\](?::\d+)?$/.exec(last)?.[1] ?? withoutPort(last);
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain === '') return UNKNOWN;
  return isIPv6(plain) ? networkOf(plain) : plain;
}

/** `1.2.3.4:567` has one colon; an IPv6 address without brackets has more, or two in a row. */
const withoutPort = (text: string): string => (isIPv6(text) ? text : (/^(.*):\d+$/.exec(text)?.[1] ?? text));

/** The first four groups, written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = groupsOf(head);
  const right = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

const groupsOf = (text: string): readonly string[] => text.split(':').filter((group) => group !== '');
