import { gunzipSync } from 'node:zlib';
import { unpackBytes } from '../../../../functions/storage/table/packed.ts';
import type { KeptRow } from '../../fixtures/memory-tables.ts';

/** What differs between two runs of the same: moments, and what is drawn or made of them. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'MOMENT'],
  [/\bGB-[0-9A-V]{8}\b/g, 'NUMMER'],
  // Row of a log in order of time.
  [/\b0017\d{11}\b/g, 'TIME'],
  [/(?<![0-9a-f])[0-9a-f]{32,64}(?![0-9a-f])/g, 'HASH'],
  // The ids of the tests begin with zeros.
  [/\b(?!0{8})[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'DRAWN'],
];

/** A text without what differs between two runs of the same. */
export const comparable = (value: unknown): string =>
  passing.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    JSON.stringify(inOrder(value ?? null)),
  );

/** The same value with the members of every object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}

/**
 * Rows of which there may be more after a stop. Nobody is misled by them: an index of where to look for rights says
 * nothing by itself, an attempt at a mail is kept before it is made, and who asks twice has read twice.
 */
export const mayBeMore = (row: string): boolean =>
  row.includes('"table":"Inzage"') || /"partition":"(?:PERSOON\||VERZONDEN")/.test(row);

/** How often a mail was tried may be more after a stop; that it is mailed once more is looked at apart. */
const tried = (text: string): string =>
  text.replaceAll(/\\"attempts\\":\d/g, '"attempts"').replaceAll(/\\"secrets\\":\[[^\]]*\]/g, '"secrets"');

/** All rows in a form in which two stores can be compared. */
export const comparableRows = (rows: readonly KeptRow[]): readonly string[] =>
  rows.map(({ values, ...where }) => tried(comparable({ ...where, values: readable(values) }))).sort();

function readable(values: KeptRow['values']): unknown {
  if (!('parts' in values)) return values;
  const { parts, ...rest } = values;
  const others = Object.entries(rest).filter(([name]) => !/^d\d+$/.test(name));
  return { ...Object.fromEntries(others), parts, packed: gunzipSync(unpackBytes(values)).toString() };
}
