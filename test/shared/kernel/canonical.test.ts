import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../shared/kernel/canonical.ts';

/** The same value with the members of every record in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
};

test('canonical text does not depend on the order of members, and says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(turned(value))).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('members that are absent and members that are undefined are the same content', () => {
  expect(canonical({ b: [1, 'x', null], a: undefined })).toBe('{"b":[1,"x",null]}');
});
