import { describe, expect, it } from 'vitest';
import { jaarvergelijkingSheet } from '../../../addin/sheets/jaarvergelijking-sheet.ts';
import { responsJarenSheet } from '../../../addin/sheets/respons-jaren-sheet.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { jaarvergelijkingTexts } from '../../../addin/texts/jaren.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import type { LastYear } from '../../../shared/inzending/last-year.ts';
import type { JaarRij } from '../../../shared/jaren/jaar-rij.ts';
import { responsShare } from '../../../shared/jaren/respons-share.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { cijfersOf, jaarFrom } from '../../shared/jaren/example-jaren.ts';

const document = bothFasen(35, 50, 35, 50);
const three = [jaarFrom(2023), jaarFrom(2024, { cijfers: cijfersOf(60, 100) }), jaarFrom(2025)];
const broken = [jaarFrom(2024), jaarFrom(2025, {}, { telling: 'schooljaar' })];
const { locatie } = contextFor('school-linde');
const textsOf = ({ blocks }: SheetModel) => blocks.flatMap(({ values }) => values.flat()).map(String);
const cellsOf = ({ tables }: SheetModel, nth: number) =>
  tables.flatMap(({ rows }) => rows.map((row) => row[nth]));

function need(sheet: SheetModel | undefined): SheetModel {
  if (sheet === undefined) throw new Error('There is no sheet');
  return sheet;
}

/** What a chart draws, looked up in the tables of its sheet. */
const valuesIn = (
  { tables }: SheetModel,
  { row, column, rows }: { row: number; column: number; rows: number },
) =>
  Array.from({ length: rows }, (_, i) =>
    tables
      .filter((table) => row + i > table.row && row + i <= table.row + table.rows.length)
      .map((table) => table.rows[row + i - table.row - 1]?.[column])
      .at(0),
  );

describe('what is said of two years', () => {
  it('names the schooljaar of each percentage', () => {
    const sheet = need(jaarvergelijkingSheet(document, three));
    expect(textsOf(sheet).join(' ')).toContain('60 procent in 2024-2025, 70 procent in 2025-2026.');
  });

  it('rounds the respons as the figures of the gemeente: 11 of 12 is 92', () => {
    const respons = (['ingezonden', 'niet-ingezonden'] as const).map((one, nth) => ({
      ...{ fase: 'voorschool' as const, respons: one },
      locaties: nth === 0 ? 11 : 1,
    }));
    const sheet = need(responsJarenSheet(document, [jaarFrom(2024), jaarFrom(2025, { respons })]));
    expect(textsOf(sheet).join(' ')).toContain(
      'Voorscholen: 100 procent in 2024-2025, 92 procent in 2025-2026.',
    );
    const many = respons.map((one, nth) => ({ ...one, locaties: nth === 0 ? 399 : 1 }));
    expect(responsShare({ respons: many }, 'voorschool')).toBe(99.7);
  });
});

describe('the sheet Jaarvergelijking', () => {
  it('is not there in a first year, nor where no figure has a year before it', () => {
    expect(jaarvergelijkingSheet(document, [jaarFrom(2025)])).toBeUndefined();
    expect(
      jaarvergelijkingSheet(document, [jaarFrom(2024, { cijfers: [] }), jaarFrom(2025)]),
    ).toBeUndefined();
    expect(jaarvergelijkingSheet(document, [])).toBeUndefined();
  });

  it('has a chart for each fase and domein, of the years in its table and their streefpercentage', () => {
    const sheet = need(jaarvergelijkingSheet(document, three));
    expect(sheet.charts).toHaveLength(8);
    for (const { categories, series } of sheet.charts ?? []) {
      expect(valuesIn(sheet, categories)).toEqual(['2023-2024', '2024-2025', '2025-2026']);
      expect(series.map(({ values }) => valuesIn(sheet, values))).toEqual([
        [70, 60, 70],
        [75, 75, 75],
      ]);
    }
    expect(new Set(sheet.charts?.map(({ name }) => name)).size).toBe(8);
  });

  it('says n and margin in words, and whether a difference may be chance', () => {
    const sheet = need(jaarvergelijkingSheet(document, three));
    expect(sheet.tables[0].rows[1]).toEqual([
      ...['Taal', '2024-2025', '60 van 100', 60, 'van 50,2 tot en met 69,1', 75],
      ...['nog niet gehaald', 'Kan toeval zijn'],
    ]);
    expect(sheet.tables[0].rows[0]?.at(-1)).toBe('');
  });

  it('gives both ends of a margin one decimal, also where that is a nought', () => {
    const { margin } = jaarvergelijkingTexts;
    expect(margin({ lowest: 638, highest: 820 })).toBe('van 63,8 tot en met 82,0');
    expect(margin({ lowest: 0, highest: 1000 })).toBe('van 0,0 tot en met 100,0');
  });

  it('names organisaties without a row of their own once, below the table and not in each of its rows', () => {
    const some = document.organisaties.slice(0, 2);
    const organisaties = some.map(({ organisatieId }) => organisatieId).sort();
    const rijen = document.domeinen.map(({ domein }): JaarRij => ({
      ...{ fase: 'vroegschool', organisaties, naam: 'Overige organisaties', domein },
      ...{ aantal: 40, voldoende: 30 },
    }));
    const years = [jaarFrom(2024, { rijen }), jaarFrom(2025, { rijen })];
    const sheet = need(jaarvergelijkingSheet(document, years));
    const rows = sheet.tables.at(-1)?.rows.map(([, naam]) => naam);
    expect(rows).toEqual(document.domeinen.map(() => 'Overige organisaties'));
    const said = textsOf(sheet).join(' ');
    expect(some).toHaveLength(2);
    for (const { naam } of some) expect(said.split(naam)).toHaveLength(2);
  });

  it('begins each printed page with a heading that says of which fase it is', () => {
    const sheet = need(jaarvergelijkingSheet(document, three));
    const breaks = sheet.pages?.breaks ?? [];
    const begins = [0, ...breaks].map((row) => sheet.blocks.find((block) => block.row === row));
    expect(begins.map((block) => block?.values.flat().at(0))).toEqual([
      'Jaarvergelijking',
      'Voorschool: de cijfers van elk jaar',
      'Vroegschool: hoeveel kinderen groeien voldoende, jaar na jaar?',
      'Vroegschool: de cijfers van elk jaar',
    ]);
    expect(sheet.tables.every(({ row }) => breaks.includes(row - 1))).toBe(true);
  });

  it('marks a break in the table, in the chart and in words, and compares nothing over it', () => {
    const sheet = need(jaarvergelijkingSheet(document, broken));
    expect(new Set(cellsOf(sheet, 1))).toEqual(new Set(['2024-2025', '2025-2026 (nieuwe reeks)']));
    expect(new Set(cellsOf(sheet, 7))).toEqual(new Set(['', 'Niet te vergelijken']));
    expect(valuesIn(sheet, sheet.charts![0]!.categories)[1]).toContain('nieuwe reeks');
    expect(textsOf(sheet)).toContain(
      'Vanaf 2025-2026 tellen ook kinderen mee die vertrokken. Vergelijk daarom niet met eerder.',
    );
    expect(textsOf(sheet)).toContain('Taal: in 2025-2026 begint een nieuwe reeks.');
  });
});

describe('the sheet Respons over de jaren', () => {
  it('is not there in a first year', () => {
    expect(responsJarenSheet(document, [jaarFrom(2025)])).toBeUndefined();
  });

  it('tells apart who takes no part, and leaves them out of the share', () => {
    const later = jaarFrom(2025, {
      respons: [
        { fase: 'voorschool', respons: 'ingezonden', locaties: 6 },
        { fase: 'voorschool', respons: 'niet-ingezonden', locaties: 3 },
        { fase: 'voorschool', respons: 'doet-niet-mee', locaties: 1 },
      ],
    });
    const { header, rows } = need(responsJarenSheet(document, [jaarFrom(2024), later])).tables[0];
    expect(header[5]).toBe('Voorscholen, doet niet mee');
    expect(rows).toEqual([
      ['2024-2025', 10, 10, 0, 0, 0, 100, 10, 10, 0, 0, 100],
      ['2025-2026', 9, 6, 0, 3, 1, 67, '', '', '', '', ''],
    ]);
  });

  it('counts locaties by what they answered, and their share', () => {
    const later = jaarFrom(2025, {
      respons: [
        { fase: 'voorschool', respons: 'ingezonden', locaties: 6 },
        { fase: 'voorschool', respons: 'nulopgave', locaties: 1 },
        { fase: 'voorschool', respons: 'niet-ingezonden', locaties: 3 },
      ],
    });
    const sheet = need(responsJarenSheet(document, [jaarFrom(2024), later]));
    expect(sheet.tables[0].rows).toEqual([
      ['2024-2025', 10, 10, 0, 0, 100, 10, 10, 0, 0, 100],
      ['2025-2026', 10, 6, 1, 3, 70, '', '', '', '', ''],
    ]);
  });
});

describe('the sheet of a locatie', () => {
  const lastYear: LastYear = {
    koppeling: 'bekend',
    schooljaar: '2024-2025',
    naam: 'De Linde (verzonnen)',
    figures: { doelgroepkinderen: 9, domeinen: [{ domein: 'taal', voldoende: 7, onvoldoende: 2 }] },
  };
  const sheetOf = (reeks: Parameters<typeof responsJarenSheet>[1]) =>
    terugkoppelingSheet(document, locatie, ownFigures, { reeks, lastYear });
  const ofYears = (sheet: SheetModel) => sheet.tables.find(({ name }) => name === 'TerugkoppelingJaren');

  it('lays the year before beside this one, with what the locatie sent then', () => {
    const table = ofYears(sheetOf(three));
    expect(table?.rows[0]?.slice(0, 6)).toEqual(['Taal', '7 van 9', '60 van 100', 60, '70 van 100', 70]);
    expect(table?.rows[1]?.[1]).toBe('');
  });

  it('lays the row of the own organisatie beside its own of the year before, and no other row', () => {
    const rijenOf = (organisaties: string[], voldoende: number): JaarRij[] => [
      { fase: 'vroegschool', organisaties, naam: 'Een rij', domein: 'taal', aantal: 40, voldoende },
    ];
    const years = (organisaties: string[]) => [
      jaarFrom(2024, { rijen: rijenOf(organisaties, 21) }),
      jaarFrom(2025, { rijen: rijenOf(organisaties, 30) }),
    ];
    const table = ofYears(sheetOf(years([locatie.organisatieId])));
    expect(table?.header.slice(2, 4)).toEqual(['Uw organisatie vorig jaar', 'Uw organisatie nu']);
    expect(table?.rows.slice(0, 2).map((row) => row.slice(2, 4))).toEqual([
      ['21 van 40', '30 van 40'],
      ['', ''],
    ]);
    for (const others of [['bestuur-elders'], [locatie.organisatieId, 'bestuur-elders']])
      expect(ofYears(sheetOf(years(others)))?.header).not.toContain('Uw organisatie nu');
  });

  it('says why instead, where the years cannot be compared', () => {
    const sheet = sheetOf(broken);
    expect(ofYears(sheet)).toBeUndefined();
    expect(textsOf(sheet).join(' ')).toContain('tellen ook kinderen mee die vertrokken');
  });

  it('has neither in a first year', () => {
    const sheet = sheetOf([jaarFrom(2025)]);
    expect(ofYears(sheet)).toBeUndefined();
    expect(textsOf(sheet)).not.toContain('Wat is er veranderd sinds vorig jaar?');
  });
});
