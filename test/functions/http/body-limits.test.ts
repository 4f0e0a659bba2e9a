import { describe, expect, it } from 'vitest';
import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import { largestBody } from '../../support/largest-body.ts';

const names = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method === 'PUT');

/** Room for another order of fields, spaces and line ends, and no more. */
const ROOM = 4;
const SMALLEST = 64 * 1024;

describe('the largest body that is taken', () => {
  it.each(names)('of %s is more than its largest valid one, and not much more', (name) => {
    const { request, maxBytes } = endpoints[name];
    const most = largestBody(request);
    expect(maxBytes).toBeGreaterThanOrEqual(most);
    expect(maxBytes).toBeLessThanOrEqual(Math.max(SMALLEST, ROOM * most));
  });
});
