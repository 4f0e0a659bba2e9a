import { describe, expect, it } from 'vitest';
import { previewParts } from '../../../addin/flows/preview.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { contextFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';

const context = contextFor('school-linde');
const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: false };

/** Leaves that are shown in another way, and how. */
const elsewhere: Readonly<Record<string, string>> = {
  uitvraagId: 'by the title of the uitvraag',
  locatieId: 'by the name of the locatie',
  vervangt: 'by the sentence on the version that is replaced',
  verklaring: 'by the box that the user ticks',
  'groepen.N.omvang': 'by the columns that the table has',
  'groepen.N.combinatie.volledig': 'as the sum of the histogram (rule A-06)',
};

type Leaf = string | number | boolean;
const isLeaf = (value: unknown): value is Leaf => typeof value !== 'object';

/** Every value of the payload with the way to it. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === undefined || value === null) return [];
  if (isLeaf(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Another value of the same kind at the end of a path. */
function changed<T>(value: T, [key = '', ...rest]: readonly string[]): T {
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = rest.length === 0 ? other(copy[key] as Leaf) : changed(copy[key], rest);
  return copy as T;
}

function other(leaf: Leaf): Leaf {
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'boolean') return !leaf;
  return others.find(([one]) => one === leaf)?.[1] ?? `${leaf}x`;
}

/** Values of a closed list that are exchanged for another of the list. */
const others: readonly (readonly [string, string])[] = [
  ['g1', 'g2'],
  ['g2', 'g1'],
  ['taal', 'motoriek'],
  ['kijk', 'bosos'],
];

function silentLeaves(inzending: Inzending): readonly string[] {
  const shown = JSON.stringify(previewParts(inzending, context));
  return leavesOf(inzending)
    .filter((path) => JSON.stringify(previewParts(changed(inzending, path), context)) === shown)
    .map((path) => path.join('.').replace(/\.\d+(?=\.|$)/g, '.N'));
}

describe('every value that goes out', () => {
  it.each([4, 14])('is shown, in a form of %i children', (count) => {
    const inzending = makeInzending(goodForm(['Groep 1', 'Groep 2'], count), context, answers)!;
    expect(leavesOf(inzending).length).toBeGreaterThan(20);
    const silent = new Set(silentLeaves(inzending));
    expect([...silent].filter((leaf) => elsewhere[leaf] === undefined)).toEqual([]);
  });

  it('is shown, of a kindvolgsysteem that is not in the list too', () => {
    const form = {
      ...goodForm(['Groep 1'], 8),
      kindvolgsysteem: 'Anders',
      kindvolgsysteemNaam: 'Zelf gemaakt',
    };
    const inzending = makeInzending(form, context, answers)!;
    expect(inzending).toMatchObject({ kindvolgsysteemNaam: 'Zelf gemaakt' });
    expect(silentLeaves(inzending)).not.toContain('kindvolgsysteem');
    expect(silentLeaves(inzending)).not.toContain('kindvolgsysteemNaam');
  });

  it('is looked for by this test: a value that is added to the payload and not shown is found', () => {
    const inzending = makeInzending(goodForm(['Groep 1'], 8), context, answers)!;
    const planted = { ...inzending, secret: 'Bever' } as Inzending;
    expect(silentLeaves(planted)).toContain('secret');
  });
});
