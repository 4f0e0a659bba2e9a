import { describe, expect, it } from 'vitest';
import { altText, drawnSeries } from '../../../addin/file/draw/chart-xml.ts';
import { gemeenteSheets } from '../../../addin/sheets/gemeente-sheets.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { beeldTexts, locatieRowsTexts, organisatiesTexts } from '../../../addin/texts/gemeente-sheets.ts';
import { proposeConclusies } from '../../../shared/conclusies/propose-conclusies.ts';
import { jaarOf } from '../../../shared/jaren/jaar.ts';
import type { Cijfer } from '../../../shared/terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { withoutFigures } from '../../support/example-terugkoppeling.ts';
import { manyOrganisaties } from '../../support/many-organisaties.ts';
import { oldTerugkoppeling, richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

const earlier = jaarOf({
  ...richTerugkoppeling,
  uitvraag: { ...richTerugkoppeling.uitvraag, uitvraagId: 'eerder', schooljaar: '2024-2025' },
});
const draw = (document: Terugkoppeling, isReleased = true) =>
  gemeenteSheets({
    document,
    reeks: document.cijfers.length === 0 ? [] : [earlier, jaarOf(document)],
    conclusies: { conclusies: proposeConclusies({ document, reeks: [] }), isReleased },
  });
const rich = draw(richTerugkoppeling);
const every = [...rich, ...draw(oldTerugkoppeling), ...draw(withoutFigures)];

const namesOf = (sheets: readonly SheetModel[]) => sheets.map(({ name }) => name);
const textsOf = ({ blocks }: SheetModel) => blocks.flatMap(({ values }) => values.flat()).map(String);
const sheetOf = (name: string, sheets: readonly SheetModel[] = rich) =>
  sheets.find((sheet) => sheet.name === name)!;

describe('the sheets of the gemeente', () => {
  it('are there for all that was published, and only for that', () => {
    expect(namesOf(rich)).toEqual([
      ...['Gemeentebeeld', 'Organisaties', 'Jaarvergelijking', 'Factoren', 'Streefpercentage', 'Aanpak'],
      'Respons over de jaren',
    ]);
    expect(namesOf(draw(oldTerugkoppeling))).not.toContain('Organisaties');
    expect(namesOf(draw(withoutFigures))).toEqual(['Gemeentebeeld']);
  });

  it('say in one sentence why a part is not there, and never show an empty table', () => {
    const [beeld] = draw(oldTerugkoppeling);
    for (const sentence of [beeldTexts.noOrganisaties, beeldTexts.noFactoren, beeldTexts.noApproach])
      expect(textsOf(beeld).filter((text) => text === sentence)).toHaveLength(1);
    for (const { rows, header } of every.flatMap(({ tables }) => tables)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(header.length);
        expect(row.some((value) => value !== '')).toBe(true);
      }
    }
  });

  it('color no outcome: there is no format by condition, and nothing of a mistake', () => {
    for (const { conditions, blocks, tables } of every) {
      expect(conditions).toEqual([]);
      const used = [...blocks.map(({ style }) => style), ...tables.flatMap(({ styles }) => styles)];
      expect(used.filter((style) => /mark|onvoldoende|notice/i.test(style))).toEqual([]);
    }
  });

  it('have headings that a program can sort and copy by: one cell each, none twice', () => {
    for (const { header } of every.flatMap(({ tables }) => tables)) {
      expect(new Set(header).size).toBe(header.length);
      expect(header.every((heading) => heading !== '')).toBe(true);
    }
  });

  it('have tables with names of their own, as does each chart on its sheet', () => {
    const tables = rich.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    for (const { charts = [] } of every)
      expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  });

  it('are printed one page wide, and in a size that people can read', () => {
    for (const { widths, pages } of every) {
      const { scale } = pages!;
      const wide = widths.reduce((sum, width) => sum + width, 0);
      expect((wide * scale) / 100).toBeLessThan(842 - 2 * 36);
      expect(scale).toBeGreaterThanOrEqual(55);
    }
  });
});

describe('the charts of the gemeente', () => {
  it('draw numbers of a table on their sheet, say what they count and are told in words', () => {
    for (const sheet of every)
      for (const chart of sheet.charts ?? []) {
        const drawn = drawnSeries(sheet.name, sheet, chart);
        const words = altText(chart, drawn);
        expect(words.startsWith(`${chart.title}.`)).toBe(true);
        expect(words.match(/\d+(?:\.\d)?%/g)?.length).toBe(chart.categories.rows * chart.series.length);
        expect(chart.title).toMatch(/^\p{Lu}/u);
      }
    expect(rich.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(20);
  });

  it('cover no cell with words or figures', () => {
    for (const { charts = [], blocks, tables } of every) {
      const filled = [
        ...blocks,
        ...tables.map((table) => ({ ...table, values: [table.header, ...table.rows] })),
      ];
      for (const { over } of charts)
        expect(
          filled.filter(({ row, values }) => row < over.row + over.rows && row + values.length > over.row),
        ).toEqual([]);
    }
  });
});

describe('the sheet Organisaties', () => {
  const tables = sheetOf('Organisaties').tables;

  it('has its rows in alphabetical order, the others last, with who they are right below', () => {
    expect(textsOf(sheetOf('Organisaties'))).toContain(
      'Overige organisaties, vroegscholen: Scholen Quercus (verzonnen), School Robinia (verzonnen) en School Sering (verzonnen).',
    );
    expect(tables.map(({ rows }) => rows.map(([naam]) => naam))).toEqual([
      ['Scholengroep Populier (verzonnen)', 'Overige organisaties', 'Alle vroegscholen'],
      [
        'Kinderopvang Aster (verzonnen)',
        'Kinderopvang Berk (verzonnen)',
        'Kinderopvang Ceder (verzonnen)',
        'Alle voorscholen',
      ],
    ]);
  });

  it('has for every domein the number, the percentage and the margin', () => {
    const [, voorscholen] = tables;
    expect(voorscholen?.header.slice(0, 5)).toEqual([
      ...['Organisatie', 'Locaties', 'Taal, aantal', 'Taal, percentage', 'Taal, marge'],
    ]);
    expect(voorscholen?.rows[0]?.slice(1, 5)).toEqual([4, '33 van 39', 85, '70,2 tot 92,8']);
  });

  it('has the locaties whose organisatie agreed, by name and in numbers, and none where nobody did', () => {
    const cijfers = [70, 80].flatMap((voldoende, i) =>
      richTerugkoppeling.domeinen.map(({ domein }): Cijfer => ({
        ...{ niveau: 'locatie', fase: 'vroegschool', id: `sc-p-${2 - i}`, naam: `Locatie ${2 - i}`, domein },
        ...{ leden: [`sc-p-${2 - i}`], aantal: 90, voldoende },
      })),
    );
    const sheet = sheetOf(
      'Organisaties',
      draw({ ...richTerugkoppeling, cijfers: [...richTerugkoppeling.cijfers, ...cijfers] }),
    );
    const [locaties] = sheet.tables.filter(({ name }) => name === 'OrganisatiesLocaties');
    expect(locaties?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Locatie 1', '80 van 90'],
      ['Locatie 2', '70 van 90'],
    ]);
    expect(locaties?.styles).not.toContain('percentage');
    expect(textsOf(sheet)).toContain(locatieRowsTexts.note);
    expect(tables).toHaveLength(2);
    expect(textsOf(sheetOf('Organisaties'))).not.toContain(locatieRowsTexts.note);
  });

  it('draws no chart of more rows than anybody reads, and says so', () => {
    const sheet = sheetOf('Organisaties', draw(manyOrganisaties(40)));
    expect(sheet.charts?.every(({ title }) => title.endsWith('vroegscholen'))).toBe(true);
    expect(textsOf(sheet)).toContain(organisatiesTexts.tooMany);
  });
});

describe('the Gemeentebeeld', () => {
  it('has its charts, who answered and three conclusions on one page', () => {
    const beeld = sheetOf('Gemeentebeeld');
    const end = beeld.pages!.breaks[0]!;
    const rows = (text: RegExp) =>
      beeld.blocks.flatMap(({ row, values }) =>
        values.flatMap(([value], i) => (text.test(String(value)) ? [row + i] : [])),
      );
    expect(rows(/^Ontvangen: 18 van de 18 locaties/)[0]).toBeLessThan(end);
    expect(rows(/^[123]\. /)).toHaveLength(3);
    expect(rows(/^[123]\. /).every((row) => row < end)).toBe(true);
    expect(beeld.charts).toHaveLength(2);
    expect(beeld.charts!.every(({ over }) => over.row + over.rows <= end)).toBe(true);
    expect(beeld.charts![0]!.over.row).toBe(beeld.charts![1]!.over.row);
  });

  it('says that conclusions are proposals for as long as they are not released', () => {
    expect(textsOf(draw(richTerugkoppeling, false)[0])).toContain(beeldTexts.concept);
    expect(textsOf(rich[0])).not.toContain(beeldTexts.concept);
  });

  it('shows the one fase that has figures where the gemeente has none', () => {
    const cijfers = richTerugkoppeling.cijfers.filter(
      (one) => one.niveau !== 'gemeente' && one.fase === 'vroegschool',
    );
    const [beeld] = draw({ ...richTerugkoppeling, cijfers });
    expect(beeld.charts?.map(({ series }) => series[0].name)).toEqual(['Vroegscholen']);
    expect(JSON.stringify(beeld.tables[0])).not.toContain('Voorscholen');
  });
});
