import { describe, expect, it } from 'vitest';
import { gemeentebeeldSheet } from '../../../addin/sheets/gemeentebeeld-sheet.ts';
import { jaarvergelijkingSheet } from '../../../addin/sheets/jaarvergelijking-sheet.ts';
import { responsJarenSheet } from '../../../addin/sheets/respons-jaren-sheet.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import { herzieningTexts } from '../../../addin/texts/herziening.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { figuresOf } from '../../support/example-terugkoppeling.ts';
import { jaarFrom } from '../../shared/jaren/example-jaren.ts';

const three = [jaarFrom(2023), jaarFrom(2024), jaarFrom(2025)];
const { locatie } = contextFor('school-linde');
const textsOf = ({ blocks }: SheetModel) => blocks.flatMap(({ values }) => values.flat()).map(String);

function need(sheet: SheetModel | undefined): SheetModel {
  if (sheet === undefined) throw new Error('There is no sheet');
  return sheet;
}

describe('figures that replaced earlier ones', () => {
  const wat = `De cijfers van één school zijn hoger. ${'Dat kwam door een groep. '.repeat(8)}`.trim();
  const ondanks = 'De raad besluit deze week.';
  const note = {
    wat,
    waarom: 'Een groep was vergeten.',
    ondanks,
    release: 2,
    moment: '2026-10-12T09:00:00.000Z',
  };
  const revised = { ...figuresOf(30, 40), release: 2, herzieningen: [note] };

  it('say so on top of every sheet, in lines that fit on it', () => {
    const sheets = [
      gemeentebeeldSheet(revised),
      terugkoppelingSheet(revised, locatie, ownFigures),
      need(jaarvergelijkingSheet(revised, three)),
      need(responsJarenSheet(revised, three)),
    ];
    for (const sheet of sheets) {
      const said = textsOf(sheet);
      expect(said).toContain('Dit zijn herziene cijfers');
      expect(said).toContain('Waarom? Een groep was vergeten.');
      expect(said).toContain(herzieningTexts.anyway(ondanks));
      expect(said.filter((text) => text.length > 140)).toEqual([]);
      const table = sheet.tables[0];
      const note = sheet.blocks.find(({ values }) => values[0]?.[0] === 'Dit zijn herziene cijfers');
      expect(note?.row).toBeLessThan(table.row);
    }
    expect(textsOf(gemeentebeeldSheet(figuresOf(30, 40)))).not.toContain('Dit zijn herziene cijfers');
  });

  const cellsIn = (row: number, column: number, values: readonly (readonly unknown[])[]) =>
    values.flatMap((cells, i) => cells.map((_, j) => `${row + i}:${column + j}`));

  it('write over nothing: no two things stand in one cell', () => {
    for (const sheet of [gemeentebeeldSheet(revised), need(jaarvergelijkingSheet(revised, three))]) {
      const taken = [
        ...sheet.blocks.flatMap(({ row, column, values }) => cellsIn(row, column, values)),
        ...sheet.tables.flatMap(({ row, column, header, rows }) => cellsIn(row, column, [header, ...rows])),
        ...(sheet.charts ?? []).map(({ over }) => `${over.row}:${over.column}`),
      ];
      expect(new Set(taken).size).toBe(taken.length);
    }
  });
});
