import { describe, expect, it } from 'vitest';
import { callerAddress } from '../../../functions/rate/caller-address.ts';

describe('the address of a caller', () => {
  const cases: readonly (readonly [what: string, header: string | null, address: string])[] = [
    ['with the port that the platform adds', '203.0.113.7:51234', '203.0.113.7'],
    ['without a port', '203.0.113.7', '203.0.113.7'],
    ['behind what the caller sent along', '198.51.100.1, 198.51.100.2, 203.0.113.7:51234', '203.0.113.7'],
    ['of IPv6 with a port', '[2001:db8:1:2:3:4:5:6]:51234', '2001:db8:1:2'],
    ['of IPv6 without one', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['of IPv6 that is written short', '2001:db8::6', '2001:db8:0:0'],
    ['of IPv6 in other letters', '[2001:0DB8:0001:0002::1]', '2001:db8:1:2'],
    ['of IPv4 in IPv6', '[::ffff:203.0.113.7]:51234', '203.0.113.7'],
    ['as a socket of this machine says it', '::ffff:127.0.0.1:51234', '127.0.0.1'],
    ['of this machine', '127.0.0.1:51234', '127.0.0.1'],
    ['that is not known', null, 'unknown'],
    ['that is empty', '203.0.113.7, ', 'unknown'],
  ];
  it.each(cases)('%s', (_what, header, address) => {
    expect(callerAddress(header)).toBe(address);
  });

  it('is the same for all addresses of one connection', () => {
    const of = (rest: string) => callerAddress(`[2001:db8:aa:bb:${rest}]:1`);
    expect(of('1:2:3:4')).toBe(of('ffff:0:0:1'));
    expect(of('1:2:3:4')).not.toBe(callerAddress('[2001:db8:aa:bc:1:2:3:4]:1'));
  });
});
