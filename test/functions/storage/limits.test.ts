import { describe, expect, it } from 'vitest';
import { checkEntity, checkTransaction, type Values } from '../../../functions/storage/table/limits.ts';
import { key, keysBelow, sequenceKey } from '../../../functions/storage/table/keys.ts';
import { packBytes, packJson, unpackBytes, unpackJson } from '../../../functions/storage/table/packed.ts';

const KIB = 1024;
const entity = (values: Values, row = 'row') => ({ partition: 'partition', row, values });
const many = (count: number, value: Uint8Array | string): Values =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, value]));

describe('the limits of Table Storage', () => {
  it.each([
    ['252 properties', entity(many(252, 'x'))],
    ['64 KiB in a property', entity({ d: new Uint8Array(64 * KIB) })],
    ['32,768 characters in a text', entity({ d: 'é'.repeat(32 * KIB) })],
    ['almost 1 MiB in an entity', entity(many(15, new Uint8Array(64 * KIB)))],
    ['absent properties', entity({ ...many(252, 'x'), absent: undefined })],
  ])('allow %s', (_what, one) => {
    expect(() => checkEntity(one)).not.toThrow();
  });

  it.each([
    ['253 properties', entity(many(253, 'x')), '252 properties'],
    ['more than 64 KiB in a property', entity({ d: new Uint8Array(64 * KIB + 1) }), 'property d'],
    ['a longer text', entity({ d: 'é'.repeat(32 * KIB + 1) }), 'property d'],
    ['1 MiB in an entity', entity(many(16, new Uint8Array(64 * KIB))), 'an entity holds at most'],
    ['a long key', entity({}, 'r'.repeat(513)), 'a key has at most'],
  ])('refuse %s, and say which limit', (_what, one, limit) => {
    expect(() => checkEntity(one)).toThrow(limit);
  });

  it('hold for a transaction as a whole', () => {
    const large = entity(many(15, new Uint8Array(64 * KIB)));
    expect(() => checkTransaction([large, large, large, large])).not.toThrow();
    expect(() => checkTransaction([large, large, large, large, large])).toThrow(
      'a transaction holds at most',
    );
    expect(() => checkTransaction(Array(101).fill(entity({})) as never)).toThrow('100 operations');
  });
});

describe('a key', () => {
  it('joins parts that cannot be mistaken for one another', () => {
    expect(key('V', 'loc-1', 'a_b.c')).toBe('V|loc-1|a_b.c');
    for (const part of ['', 'a|b', 'a/b', 'a\\b', 'a#b', 'a?b', 'a b', "a'b", 'é', 'a\n', 'x'.repeat(121)])
      expect(() => key('V', part)).toThrow('Part 1');
  });

  it('range holds what begins with its parts and nothing beside it', () => {
    const { from, to } = keysBelow('A', 'loc-1');
    const inside = (row: string) => row >= from && row < to;
    expect(inside(key('A', 'loc-1', sequenceKey(1)))).toBe(true);
    expect(inside(key('A', 'loc-10', sequenceKey(1)))).toBe(false);
    expect(inside(key('A', 'loc-1'))).toBe(false);
  });

  it('of a sequence number sorts by its value', () => {
    expect([10, 9, 100].map(sequenceKey).sort()).toEqual([9, 10, 100].map(sequenceKey));
  });
});

describe('packed values', () => {
  it.each([0, 1, 64 * KIB, 64 * KIB + 1, 200_000])('of %i bytes come back whole', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => i % 251);
    const packed = packBytes(bytes);
    expect(packed['parts']).toBe(Math.ceil(size / (64 * KIB)));
    expect(unpackBytes(packed)).toEqual(bytes);
  });

  it('of JSON come back whole', () => {
    const value = { tekst: 'één', list: [1, 2, { a: null }] };
    expect(unpackJson(packJson(value))).toEqual(value);
  });
});
