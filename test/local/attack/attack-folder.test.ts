import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attackFolder } from '../../../local/attack/attack-folder.ts';
import type { Leak } from '../../../shared/attack/leak.ts';
import type { UnitCounts } from '../../../shared/attack/attack-input.ts';
import { counted, documentOf, type Row } from '../../shared/attack/publish.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attack-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, value: unknown): void =>
  writeFileSync(join(folder, file), JSON.stringify(value));

function attacked(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: attackFolder(['--in', folder, ...args], (line) => lines.push(line)), lines };
}

const counts = [
  counted({ locatieId: 'a1', aantal: 20, voldoende: 15 }),
  counted({ locatieId: 'b1', aantal: 6, voldoende: 4 }),
];
const fase: Row = { niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1'] };
const organisatie: Row = { niveau: 'organisatie', id: 'a', leden: ['a1'] };

const truthOf = (all: readonly UnitCounts[]): unknown => ({
  opmerking: 'Bedacht.',
  locaties: all.map(({ locatieId, organisatieId, fase, groepen, domein, aantal, voldoende }) => ({
    ...{ locatieId, organisatieId, fase },
    groepen: { [groepen]: { [domein]: { voldoende, onvoldoende: aantal - voldoende, nietTeBeoordelen: 0 } } },
  })),
});

function put(rows: readonly Row[], release = 1, all: readonly UnitCounts[] = counts): void {
  const locaties = all.map(({ locatieId, organisatieId, fase }) => ({
    ...{ locatieId, organisatieId, fase, naam: locatieId },
    respons: 'ingezonden',
  }));
  for (const kring of ['openbaar', 'partners'] as const)
    write(`terugkoppeling-${kring}-${release}.json`, {
      ...documentOf({ counts: all, rows, kring, release }),
      locaties,
    });
  write(`waarheid-${release}.json`, truthOf(all));
}

test('a folder in which nothing can be found out ends with 0', () => {
  put([fase], 1, [counts[0]!, counted({ locatieId: 'b1', aantal: 16, voldoende: 14 })]);
  expect(attacked()).toEqual({ code: 0, lines: ['Niets gevonden. Lezers: 4. Vaststellingen: 1.'] });
});

test('what an organisatie finds by taking away its own is told with its name', () => {
  put([fase]);
  const line = expect.stringMatching(/\tb1 \(6\)\ta\t/) as string;
  expect(attacked()).toEqual({ code: 1, lines: [line, 'Gevonden: 1.'] });
});

test('a leak is a line and code 1, with its proof in the file that was asked for', () => {
  put([fase, organisatie]);
  const json = join(folder, 'found.json');
  const { code, lines } = attacked('--json', json);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^precies bekend\t1\ttaal\tb1 \(6\)\tiedereen\t/);
  const [leak] = JSON.parse(readFileSync(json, 'utf8')) as [Leak];
  expect(leak).toMatchObject({ soort: 'exact', leden: ['b1'], witness: { lowest: 4, highest: 4 } });
});

test('two releases are held against each other', () => {
  const many = [counts[0]!, counted({ locatieId: 'b1', aantal: 30, voldoende: 20 })];
  put([fase], 1, many);
  put([fase], 2, [many[0]!, { ...many[1]!, voldoende: 21 }]);
  expect(attacked().lines[0]).toMatch(/^verschil tussen twee vaststellingen\t1-2\ttaal\t/);
});

test('an account that sees several is one reader', () => {
  const three = ['a', 'b', 'c'].map((id) => counted({ locatieId: `${id}1`, aantal: 20, voldoende: 12 }));
  put([{ ...fase, leden: ['a1', 'b1', 'c1'] }], 1, [
    ...three.slice(0, 2),
    { ...three[2]!, aantal: 8, voldoende: 6 },
  ]);
  expect(attacked().code).toBe(0);
  expect(attacked('--account', 'a,b').lines[0]).toContain('c1 (8)\ta+b');
});

const complete = (): void => put([fase]);
const remove = (file: string): void => rmSync(join(folder, file), { recursive: true });

test.each<[string, (() => void)[], string]>([
  ['is not there', [() => remove('')], 'kunnen we niet lezen'],
  ['has no documents', [() => write('waarheid.json', {})], 'geen bestand terugkoppeling'],
  ['has no counts', [complete, () => remove('waarheid-1.json')], 'waarheid.json ontbreekt'],
  [
    'has a broken file',
    [complete, () => writeFileSync(join(folder, 'waarheid-1.json'), '{')],
    'waarheid-1.json',
  ],
])('a folder that %s is told', (_name, harm, told) => {
  harm.forEach((one) => one());
  expect(() => attacked()).toThrow(told);
});
