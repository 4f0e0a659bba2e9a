import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { summarize } from '../../../local/demo/summary.ts';
import type { Waarheid } from '../../../local/demo/waarheid.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { Program, runProgram } from '../../support/program.ts';
import { writeRegisters } from './registers.ts';

type Summary = ReturnType<typeof summarize>;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-demo-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const read = (folder: string, name: string) => fs.readFileSync(path.join(root, folder, name), 'utf8');
const json = (folder: string, name: string) => JSON.parse(read(folder, name)) as unknown;
const summaryOf = (folder: string) => json(folder, 'summary.json') as Summary;
const demo = (folder: string, ...more: readonly string[]) =>
  runProgram(['--out', path.join(root, folder), ...more], 'demo');

async function open(folder: string, name: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(root, folder, name));
  return book;
}
const textsOf = (sheet: ExcelJS.Worksheet | undefined): readonly string[] => {
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
};

describe('a demo of six locaties', () => {
  let first: Awaited<ReturnType<typeof demo>>;
  beforeAll(async () => {
    first = await demo('six', '--size', '6', '--seed', '3');
  }, 180_000);

  test('ends well and writes what the summary names, and nothing else', () => {
    expect(first).toMatchObject({ code: 0 });
    const summary = summaryOf('six');
    expect(fs.readdirSync(path.join(root, 'six')).sort()).toEqual([...summary.files].sort());
    expect(summary.files.filter((name) => name.startsWith('partner-'))).toHaveLength(6);
  });

  test('finds every planted mistake and sees it mended, and refuses who is late', () => {
    const { findings, locaties, syncs } = summaryOf('six');
    expect(findings.mended).toBeGreaterThan(0);
    expect(findings.found).toBeGreaterThanOrEqual(findings.mended);
    expect(locaties).toMatchObject({ total: 6, throughExcel: 6, 'te-laat': 1, refusedAfterClosing: 1 });
    expect(JSON.stringify(syncs)).toContain('"newForm"');
  });

  test('gives the same truth again for the same arguments', async () => {
    expect(await demo('again', '--size', '6', '--seed', '3')).toMatchObject({ code: 0 });
    expect(read('again', 'waarheid.json')).toBe(read('six', 'waarheid.json'));
  }, 180_000);
});

const cijfersFor = (kring: string) =>
  Terugkoppeling.parse(json('real', `terugkoppeling-${kring}.json`)).cijfers;

describe('a demo with real files of DUO and LRK', () => {
  let result: Awaited<ReturnType<typeof demo>>;
  beforeAll(async () => {
    const files = writeRegisters(root).flatMap((file) => ['--locaties', file]);
    result = await demo('real', ...files, '--gemeente', '0114', '--seed', '5');
  }, 180_000);

  test('publishes figures that are equal to the truth', () => {
    expect(result).toMatchObject({ code: 0 });
    const { cijfers, locaties } = summaryOf('real');
    expect(cijfers.equal).toBe(true);
    expect(cijfers.published).toBeGreaterThan(24);
    expect(locaties).toMatchObject({ total: 30, throughExcel: 24, throughApi: 6 });
  });

  test('adds up by hand: the truth over the members of a row is the row', () => {
    const { locaties } = json('real', 'waarheid.json') as Waarheid;
    for (const { leden, domein, voldoende, aantal } of ['openbaar', 'partners'].flatMap(cijfersFor)) {
      const counts = locaties.flatMap(({ locatieId, groepen }) =>
        Object.entries(groepen)
          .filter(([groep]) => leden.includes(locatieId) || leden.includes(`${locatieId}/${groep}`))
          .map(([, domeinen]) => domeinen[domein]!),
      );
      const sum = (key: 'voldoende' | 'onvoldoende') => counts.reduce((total, one) => total + one[key], 0);
      expect([sum('voldoende'), sum('voldoende') + sum('onvoldoende')]).toEqual([voldoende, aantal]);
    }
  });

  test('has the same rows in every domein, and for everybody the part without organisaties', () => {
    for (const kring of ['openbaar', 'partners']) {
      const cijfers = cijfersFor(kring);
      const domeinen = [...new Set(cijfers.map(({ domein }) => domein))];
      const named = domeinen.map((domein) =>
        cijfers.filter((one) => one.domein === domein).map(({ niveau, id, leden }) => [niveau, id, leden]),
      );
      expect(named).toHaveLength(4);
      for (const one of named) expect(one).toEqual(named[0]);
    }
    const shared = cijfersFor('partners').filter(({ niveau }) => /^(gemeente|fase|groep)$/.test(niveau));
    expect(cijfersFor('openbaar')).toEqual(shared);
    expect(cijfersFor('partners').length).toBeGreaterThan(shared.length);
  });

  test('writes the figures and the respons as csv, for other programs', () => {
    const lines = (name: string) =>
      parse<Record<string, string>>(read('real', name), { bom: true, columns: true, delimiter: ';' });
    const { cijfers, locaties } = Terugkoppeling.parse(json('real', 'terugkoppeling-partners.json'));
    const counted = (line: Record<string, string>) => [line['naam'], line['voldoende'], line['aantal']];
    expect(lines('cijfers.csv').map(counted)).toEqual(
      cijfers.map(({ naam, voldoende, aantal }) => [naam, String(voldoende), String(aantal)]),
    );
    expect(lines('respons.csv').map(({ locatie }) => locatie)).toEqual(locaties.map(({ naam }) => naam));
    expect(
      lines('respons.csv')
        .map(({ uitvraag }) => uitvraag)
        .join(),
    ).toContain('verzonnen');
  });

  test('keeps difficult names and says in every file that children and figures are invented', async () => {
    const { files } = summaryOf('real');
    // The truth has a form that is fixed, for who audits with a program of their own.
    expect(Object.keys(json('real', 'waarheid.json') as object)).toEqual(['locaties']);
    for (const name of files.filter((one) => one.endsWith('.json') && one !== 'waarheid.json'))
      expect(read('real', name)).toContain('verzonnen');
    const workbooks = files.filter((one) => one.endsWith('.xlsx'));
    for (const name of workbooks) {
      const book = await open('real', name);
      expect(textsOf(book.worksheets[0]).join(' ')).toContain('verzonnen');
    }
    const form = await open('real', 'partner-99AA00.xlsx');
    expect(textsOf(form.getWorksheet('Gegevens'))).toContain(`'t Verzonnen Twiespan`);
    expect(textsOf(form.getWorksheet('Gegevens'))).toContain('0114');
  });

  test('gives partners a sheet with feedback and the gemeente two, without the child list of anybody', async () => {
    const names = async (file: string) => (await open('real', file)).worksheets.map(({ name }) => name);
    expect(await names('partner-99AA00.xlsx')).toEqual(expect.arrayContaining(['Kinderen']));
    const gemeente = await names('gemeente.xlsx');
    expect(gemeente).toEqual(expect.arrayContaining(['Gemeentebeeld', 'Respons']));
    expect(gemeente).not.toContain('Kinderen');
    expect(read('real', 'terugkoppeling-partners.json')).not.toMatch(/"K\d\d"/);
  });
});

describe('the demo says what is wrong, and writes nothing', () => {
  test.each([
    ['an unknown option', ['--groot'], 'De optie --groot bestaat niet'],
    ['no folder', [], 'Schrijf achter --out'],
    [
      'a file that is not there',
      ['--out', 'X', '--locaties', 'nergens.csv', '--gemeente', '0114'],
      'bestaat niet',
    ],
  ])('%s', async (_, args, says) => {
    const folder = path.join(root, 'nothing');
    const { code, output } = await runProgram(
      args.map((one) => (one === 'X' ? folder : one)),
      'demo',
    );
    expect(code).toBe(2);
    expect(output).toContain(says);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(folder)).toBe(false);
  });

  test('more locaties than the file has', async () => {
    const [duo = ''] = writeRegisters(root);
    const { code, output } = await demo('nothing', '--locaties', duo, '--gemeente', '0114', '--size', '99');
    expect([code, output]).toEqual([2, expect.stringContaining('U vraagt om 99 locaties')]);
  });

  test('being interrupted', async () => {
    const program = new Program(['--out', path.join(root, 'half'), '--size', '3'], 'demo');
    await program.printed('vullen hun werkboek in');
    expect(await program.interrupt()).toBe(130);
    expect(program.output).toContain('De demo is gestopt. Er is niets geschreven.');
    expect(program.output).not.toContain('Error');
    expect(fs.readdirSync(path.join(root, 'half'))).toEqual([]);
  });

  test('help is help', async () => {
    const { code, output } = await runProgram(['--help'], 'demo');
    expect(code).toBe(0);
    expect(output).toContain('--locaties BESTAND');
  });
});
