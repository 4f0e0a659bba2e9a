import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { controlCharacters, walkControlCharacter } from './control-characters-journey.ts';

describe('peers-04 a control character in a text cell breaks neither writing nor reading', () => {
  it.each(controlCharacters)('%j', async (character) => {
    expect(await walkControlCharacter(character)).toEqual([]);
  });
});

/** As a reader that takes out what it does not like, and says nothing of it. */
const silent = (door: Workbook): Workbook => ({
  ...door,
  read: async () => {
    const seen = await door.read();
    if (!seen.ok) return seen;
    const clean = (text: string | number | boolean) =>
      typeof text === 'string' ? text.replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '') : text;
    const tables = [...seen.value.tables].map(
      ([name, table]) => [name, { ...table, rows: table.rows.map((row) => row.map(clean)) }] as const,
    );
    return done({ ...seen.value, tables: new Map(tables) });
  },
});

/** As a program that leaves out of a file what cannot stand in it as it is. */
const withoutEscapes = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    path.endsWith('.xml') ? strToU8(strFromU8(part).replaceAll('_x0007_', '')) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
};

describe('peers-04 planted fault', () => {
  it('a reader that takes the character out in silence is found out', async () => {
    expect((await walkControlCharacter('\u0007', { plant: silent })).join()).toContain('told is nothing');
  });

  it('a file in which the character is lost is found out', async () => {
    const said = await walkControlCharacter('\u0007', { save: withoutEscapes });
    expect(said).toContain('the copy holds another text');
  });
});
