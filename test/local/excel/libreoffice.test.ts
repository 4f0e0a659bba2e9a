import { existsSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { cellText } from '../../../local/excel/model/cell-text.ts';
import { english } from '../../../local/excel/model/locale.ts';
import { restore } from '../../../local/excel/model/snapshot.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { writeRange } from '../../../local/excel/model/write-range.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { convertToText, convertXlsx, libreOfficeVersion } from '../../support/libreoffice.ts';
import { feedbackWorkbook } from '../../support/werkbank/feedback-workbook.ts';
import { openOffice } from './open-office.ts';
import { fillWorkbook } from './rich-workbook.ts';

async function richFile(): Promise<Uint8Array> {
  const office = await openOffice();
  await fillWorkbook(office);
  return toXlsx(office.workbook);
}

const feedbackFile = async (): Promise<Uint8Array> =>
  toXlsx(restore(await feedbackWorkbook(bothFasen(40, 50, 30, 50))));

const cells = [
  [10, 'appel', 'K01'],
  [20, 'Appelmoes', ''],
  ['', 'peer', 0.5],
];

const formulas = [
  '=SUM(A1:A3)',
  '=COUNTA(A1:B3)',
  '=COUNTBLANK(A1:A3)',
  '=COUNTIF(B1:B3,"appel*")',
  '=COUNTIF(A1:A3,">=20")',
  '=COUNTIFS(A1:A2,">5",B1:B2,"appel")',
  '=SUMIF(B1:B3,"appel*",A1:A3)',
  '=AVERAGE(A1:A3)',
  '=SUMPRODUCT((B1:B3="APPEL")*(A1:A3=10))',
  '=SUMPRODUCT(EXACT(B1:B3,"APPEL")*1)',
  '=SUMPRODUCT(A1:A2,A1:A2)',
  '=MAX(A1:A3)-MIN(A1:A3)',
  '=IF(A1>A2,"meer","minder")',
  '=IF(AND(A1=10,NOT(ISBLANK(B1)),OR(C2="",FALSE)),"ja","nee")',
  '=IFERROR(1/0,"geen")',
  '=1/0',
  '=-2^2',
  '=2+3*50%',
  '="a"&B3&1',
  '=ROUND(2.345,2)',
  '=LEN(TRIM("  a  b "))',
  '=MID("Groeiblad",6,4)&UPPER(LEFT(B1,1))&LOWER(RIGHT("ABC",1))',
  '=YEAR(DATE(2025,9,31))*100+MONTH(DATE(2025,9,31))',
  '=MOD(-7,3)',
  '=INT(-2.5)',
  '=INDIRECT("A"&2)',
  '=VALUE("12.5")*2',
];

function comparisons(): void {
  it('recalculates the same', async () => {
    const csv = await convertToText(await richFile(), 'csv');
    expect(csv.split('\n').slice(0, 4)).toEqual([
      'Code,Groep,Oordeel,,5',
      'K01,2,voldoende,,1',
      'K02,1,onvoldoende,,75%',
      '007,2,,,',
    ]);
  });

  it('calculates anew: it does not read what the file says came of a formula', async () => {
    const zip = await JSZip.loadAsync(await richFile());
    const part = 'xl/worksheets/sheet1.xml';
    const sheet = await partOf(zip, part);
    expect(sheet).toContain('<v>5</v>');
    zip.file(part, sheet.replace('<v>5</v>', '<v>99</v>'));
    const csv = await convertToText(await zip.generateAsync({ type: 'uint8array' }), 'csv');
    expect(csv.split('\n')[0]).toBe('Code,Groep,Oordeel,,5');
  });

  it('makes the same of formulas as the workbook host', async () => {
    const workbook = new WorkbookModel({ sheets: ['Blad1'], locale: english });
    const sheet = workbook.activeSheet;
    writeRange({ workbook, sheet, box: { row: 0, column: 0, rows: 3, columns: 3 } }, cells, 'file');
    const box = { row: 0, column: 5, rows: formulas.length, columns: 1 };
    writeRange(
      { workbook, sheet, box },
      formulas.map((formula) => [formula]),
      'file',
    );
    const ours = formulas.map((formula, row) => `${formula} is ${cellText(workbook, sheet, row, 5)}`);
    const csv = await convertToText(await toXlsx(workbook), 'csv');
    const theirs = csv.split('\n').map((row, i) => `${formulas[i]} is ${row.split(',').at(-1)}`);
    expect(theirs.slice(0, formulas.length)).toEqual(ours);
  });

  it('finds names, tables, protection, validation and conditional formats', async () => {
    const document = await convertToText(await richFile(), 'fods');
    expect(document).toContain('table:name="Kinderlijst"');
    expect(document).toContain('table:name="Oordelen"');
    expect(document).toContain('table:protected="true"');
    expect(document).toMatch(/content-validation [^>]*condition="of:cell-content-is-in-list\(Oordelen\)"/);
    expect(document).toMatch(/calcext:condition [^>]*onvoldoende/);
  });

  it('shows the charts: their series, their title, their place and words for who cannot see them', async () => {
    const document = await convertToText(await feedbackFile(), 'fods');
    expect(document.match(/<chart:chart /g)).toHaveLength(4);
    expect(document.match(/<chart:series [^>]*chart:class="chart:bar"/g)).toHaveLength(5);
    expect(document.match(/<chart:series [^>]*chart:class="chart:line"/g)).toHaveLength(4);
    expect(document).toContain('Voldoende groei per domein: voorscholen naast vroegscholen');
    expect(document).toMatch(/<svg:desc>[^<]*Taal: Voorscholen 80%, Vroegscholen 60%, Streefpercentage 75%/);
    expect(document).toMatch(/<draw:frame [^>]*table:end-cell-address="Gemeentebeeld[.]/);
  });

  it('keeps the values of the series when it saves the file itself', async () => {
    const zip = await JSZip.loadAsync(await convertXlsx(await feedbackFile(), 'xlsx'));
    const parts = Object.keys(zip.files).filter((name) => /^xl\/charts\/chart\d+[.]xml$/.test(name));
    expect(parts).toHaveLength(4);
    const texts = await Promise.all(parts.map((part) => partOf(zip, part)));
    const values = texts.map((text) =>
      [...text.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([all]) => pointsIn(all)),
    );
    expect(values).toContainEqual([Array(4).fill('80'), Array(4).fill('60'), Array(4).fill('75')]);
    expect(values).toContainEqual([Array(4).fill('70'), Array(4).fill('75')]);
  });
}

const pointsIn = (xml: string): string[] =>
  [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value);

const partOf = async (zip: JSZip, part: string): Promise<string> =>
  (await zip.file(part)?.async('string')) ?? '';

/** On a machine without LibreOffice there is nothing to compare with: those tests are then not counted as passed. */
function noComparison(): void {
  it('is on no folder of PATH: nothing was compared', () => {
    process.stderr.write('LibreOffice is not installed: exported workbooks were not compared with it.\n');
    const folders = (process.env['PATH'] ?? '').split(path.delimiter);
    const found = folders.map((folder) => path.join(folder, 'soffice')).filter((file) => existsSync(file));
    expect(found).toEqual([]);
  });
}

describe('LibreOffice', libreOfficeVersion === null ? noComparison : comparisons);
