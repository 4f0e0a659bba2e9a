import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { misspelled } from './spelling.ts';
import { dutchDocs, proseOf } from './docs.ts';
import { complaintsOf } from './plain-dutch.ts';

describe('every document for users', () => {
  const read = (file: string) => proseOf(fs.readFileSync(file, 'utf8'));

  test('is found', () => {
    expect(dutchDocs().map((file) => path.basename(file))).toContain('privacy.md');
  });

  test.each(dutchDocs())('%s is plain Dutch', (file) => {
    expect(read(file).length).toBeGreaterThan(5);
    expect(complaintsOf(read(file))).toEqual([]);
  });

  describe('as the dictionary sees it', () => {
    let unknown: readonly string[];
    beforeAll(() => {
      unknown = misspelled(dutchDocs().flatMap(read));
    });
    test('is spelled well', () => expect(unknown).toEqual([]));
  });
});

describe('what is read of a document', () => {
  test('is its sentences, with cells of tables, and not its code, links and pictures', () => {
    const text = [
      ...['# Kop', '', 'Lees [dit stuk](elders.md) en doe `npm start`.', ''],
      ...['![Een plaat](plaat.svg)', '', '| Wat | Hoe |', '| --- | --- |', '| de lijst | op papier |', ''],
      ...['```', 'npm run beheer', '```', '', '- Eerst dit.', '1. Dan dat.'],
    ].join('\n');
    expect(proseOf(text)).toEqual([
      ...['Kop', 'Lees dit stuk en doe .', 'Een plaat', 'Wat', 'Hoe', 'de lijst', 'op papier'],
      ...['Eerst dit.', 'Dan dat.'],
    ]);
  });

  test('is stopped when it is hard to read', () => {
    expect(complaintsOf(proseOf('De gemeente dient conform de afspraak te handelen.'))).not.toEqual([]);
  });
});
