import { describe, expect, it } from 'vitest';
import {
  type AuditEvent,
  type AuditRow,
  chainStart,
  firstBrokenLink,
  link,
} from '../../../functions/audit/audit-chain.ts';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import { hash } from '../fixtures/world.ts';

const event = (versie: number): AuditEvent => ({
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'actor',
  rol: 'coordinator',
  action: 'inzending-ingediend',
  object: 'inzending',
  versie,
});

const chain = [1, 2, 3, 4].reduce<readonly AuditRow[]>(
  (rows, versie) => [...rows, link(rows.at(-1) ?? chainStart, event(versie), hash)],
  [],
);
const head = chain.at(-1)!;

describe('an audit chain', () => {
  it('is whole when nobody touched it', () => {
    expect(firstBrokenLink(chain, head, hash)).toBeUndefined();
    expect(firstBrokenLink([], chainStart, hash)).toBeUndefined();
  });

  const broken: readonly (readonly [what: string, rows: readonly AuditRow[], at: number])[] = [
    ['a row was changed', chain.map((row, i) => (i === 1 ? { ...row, event: event(9) } : row)), 2],
    ['a row was taken out', chain.filter((_, i) => i !== 2), 3],
    ['the last row was taken off', chain.slice(0, -1), 4],
    ['rows changed places', [chain[0]!, chain[2]!, chain[1]!, chain[3]!], 2],
    ['a row was added behind', [...chain, link(head, event(5), keyedHash(new Uint8Array(32)))], 5],
  ];
  it.each(broken)('shows where %s', (_what, rows, at) => {
    expect(firstBrokenLink(rows, head, hash)).toBe(at);
  });

  it('cannot be made again by who does not have the secret', () => {
    const forged = [1, 2].reduce<readonly AuditRow[]>(
      (rows, versie) => [
        ...rows,
        link(rows.at(-1) ?? chainStart, event(versie), keyedHash(new Uint8Array(32))),
      ],
      [],
    );
    expect(firstBrokenLink(forged, forged.at(-1)!, hash)).toBe(1);
  });
});
