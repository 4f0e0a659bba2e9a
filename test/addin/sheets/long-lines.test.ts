import { describe, expect, it } from 'vitest';
import { placePairs } from '../../../addin/sheets/chart-pairs.ts';
import { gemeenteSheets } from '../../../addin/sheets/gemeente-sheets.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import type { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import { proposeConclusies } from '../../../shared/conclusies/propose-conclusies.ts';
import { jaarOf } from '../../../shared/jaren/jaar.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { manyOrganisaties } from '../../support/many-organisaties.ts';
import { richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

/** Points of a character of a sentence of 12 points. */
const LETTER = 5.9;
const widthOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** Sentences above a chart that run on above the chart beside it. */
const runningOn = ({ charts = [], blocks, widths }: SheetModel): readonly string[] =>
  charts.flatMap(({ over }) =>
    blocks
      .filter(({ row, column, style }) => style === 'lead' && column === over.column && row < over.row)
      .filter(({ row }) => row >= over.row - 3)
      .flatMap(({ values }) => values.flat().map(String))
      .filter((text) => {
        const room = widthOf(widths.slice(over.column, over.column + over.columns));
        return text.length * LETTER > room;
      }),
  );

const sheetsOf = (document: typeof richTerugkoppeling) =>
  gemeenteSheets({
    document,
    reeks: [{ ...jaarOf(document), schooljaar: '2024-2025' }, jaarOf(document)],
    conclusies: { conclusies: proposeConclusies({ document, reeks: [] }), isReleased: true },
  });
/** Those with charts beside each other. */
const beside = ['Gemeentebeeld', 'Organisaties', 'Jaarvergelijking'];

describe('a sentence above a chart', () => {
  it('stays above its own chart, however long it is', () => {
    for (const document of [richTerugkoppeling, manyOrganisaties(14)])
      for (const sheet of sheetsOf(document).filter(({ name }) => beside.includes(name)))
        expect(runningOn(sheet)).toEqual([]);
  });

  it('is found by this test where it is longer than its chart', () => {
    const [sheet] = sheetsOf(richTerugkoppeling).filter(({ name }) => beside.includes(name));
    const [chart] = sheet!.charts!;
    const long = {
      ...{ row: chart!.over.row - 1, column: chart!.over.column, style: 'lead' as const },
      values: [['Bij elk domein is het verschil groter dan toeval. '.repeat(4)]],
    };
    expect(runningOn({ ...sheet!, blocks: [...sheet!.blocks, long] })).toHaveLength(1);
  });

  it('begins at the height of the one beside it', () => {
    const pairs = placePairs(['Kort.', 'Dit is een lange zin. '.repeat(9).trim(), 'Een derde.'], {
      ...{ top: 5, chartRows: 9 },
      widths: [200, 200, 200, 200],
    });
    expect(pairs.blocks.map(({ row, column }) => [row, column])).toEqual([
      [5, 0],
      [5, 2],
      [pairs.rows[1], 0],
    ]);
    const [left, right] = pairs.areas;
    expect(left?.row).toBe(right?.row);
    expect(left?.row).toBe(5 + (pairs.blocks[1]?.values.length ?? 0));
  });
});

describe('a long conclusion', () => {
  const tekst = 'Bij taal groeiden minder kinderen voldoende dan het streefpercentage vraagt. '
    .repeat(3)
    .trim();
  const conclusie: Conclusie = {
    ...proposeConclusies({ document: richTerugkoppeling, reeks: [] })[0]!,
    tekst,
  };
  const { locatie } = contextFor('school-linde');
  const sheet = terugkoppelingSheet(richTerugkoppeling, locatie, ownFigures, { conclusies: [conclusie] });

  it('looks the same on each of its lines, apart from the figures below it', () => {
    const [own] = sheet.blocks.filter(({ values }) => tekst.startsWith(String(values[0]?.[0])));
    expect(own?.style).toBe('term');
    expect(own?.values.flat().join(' ')).toBe(tekst);
    const [figures] = sheet.blocks.filter(({ row }) => row === own!.row + own!.values.length);
    expect(figures?.style).toBe('note');
  });

  it('has no line that is wider than the sheet', () => {
    for (const { values, column } of sheet.blocks)
      if (column === 0)
        for (const text of values.flat())
          expect(String(text).length * LETTER).toBeLessThanOrEqual(widthOf(sheet.widths));
  });
});
