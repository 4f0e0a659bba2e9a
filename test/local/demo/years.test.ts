import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCounted, roles } from '../../../local/demo/years/role.ts';
import type { summarizeYears } from '../../../local/demo/years/years-files.ts';
import { makeYearsPlan } from '../../../local/demo/years/years-plan.ts';
import { runProgram } from '../../support/program.ts';

type Summary = ReturnType<typeof summarizeYears>;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-years-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const SIZE = 10;

describe('the plan of three schooljaren', () => {
  const plan = makeYearsPlan(3, SIZE, 1);

  test('has one of each role in every year', () => {
    for (const { players } of plan.years)
      expect(new Set(players.map(({ role }) => role))).toEqual(new Set(roles));
  });

  test('goes on with another number in year 2, and closes and opens a locatie in year 3', () => {
    const ids = plan.years.map(({ players }) => players.map(({ invented }) => invented.locatie.locatieId));
    expect(plan.years[1]?.news.renumbered).toEqual([{ from: ids[0]?.[5], to: `${ids[0]?.[5] ?? ''}-b` }]);
    expect(ids[1]).not.toContain(ids[0]?.[5]);
    expect(plan.years[2]?.news).toMatchObject({ closed: [expect.any(String)], opened: ['peuter-nieuw'] });
    expect(ids[2]).not.toContain(plan.years[2]?.news.closed[0]);
  });

  test('is the same again for the same arguments, and invents other children each year', () => {
    expect(JSON.stringify(makeYearsPlan(3, SIZE, 1).years)).toBe(JSON.stringify(plan.years));
    const [first, second] = plan.years.map(({ players }) =>
      JSON.stringify(players.map((one) => one.invented.form)),
    );
    expect(first).not.toBe(second);
  });
});

describe('three schooljaren of one gemeente', () => {
  let summary: Summary;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    const result = await runProgram(['--out', root, '--years', '3', '--size', String(SIZE)], 'demo');
    expect(result).toMatchObject({ code: 0 });
    summary = JSON.parse(fs.readFileSync(path.join(root, 'summary.json'), 'utf8')) as Summary;
    book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(root, 'gemeente.xlsx'));
  }, 300_000);

  test('are to the server what was played: of every role as many', () => {
    for (const { played, server, equal } of summary.years) {
      expect(server).toEqual(played);
      expect(Object.values(played).every((count) => count > 0)).toBe(true);
      expect(equal).toBe(true);
    }
    expect(summary.equal).toBe(true);
  });

  test('know each locatie in the year before, also under another number, and the new one as new', () => {
    expect(summary.years.map(({ renumberedKnown }) => renumberedKnown)).toEqual([true, true, true]);
    expect(summary.years.map(({ lastYear }) => lastYear)).toEqual([
      { 'eerste jaar': SIZE },
      { bekend: SIZE },
      { bekend: SIZE - 1, nieuw: 1 },
    ]);
  });

  test('have in the register of the server who got another number, closed and opened by then', () => {
    expect(
      summary.years.map(({ register }) =>
        [register.renumbered, register.closed, register.opened].map(({ length }) => length),
      ),
    ).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 1],
    ]);
  });

  test('have a herijking from the second on', () => {
    expect(summary.years.map(({ herijking }) => herijking)).toEqual([false, true, true]);
  });

  test('publish figures that are equal to the truth', () => {
    expect(summary.years.some(({ cijfers }) => cijfers.published > 0)).toBe(true);
    expect(summary.years.every(({ cijfers }) => cijfers.equal)).toBe(true);
  });

  test('stand in the workbook of the gemeente, with who answered in each', () => {
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Gemeentebeeld',
        'Respons',
        'Respons over de jaren',
        'Uitvraag',
        'Afspraak',
        'Locaties',
      ]),
    );
    const cells: string[] = [];
    book
      .getWorksheet('Respons over de jaren')
      ?.eachRow((row) => row.eachCell(({ text }) => cells.push(text)));
    for (const { schooljaar } of summary.years) expect(cells).toContain(schooljaar);
  });

  test('write what the summary names, and nothing else', () => {
    expect(fs.readdirSync(root).sort()).toEqual([...summary.files].sort());
  });
});

test('nothing counts of who took it back, nor of who stayed silent', () => {
  expect(roles.filter((role) => !isCounted(role))).toEqual(['ingetrokken', 'niet-ingezonden']);
});
