import { beforeEach, describe, expect, it } from 'vitest';
import { boxAt, openSheet, type OpenSheet } from '../../../local/excel/user/place.ts';
import {
  clearConditions,
  clearFormats,
  formatCells,
  mergeSelection,
} from '../../../local/excel/user/format.ts';
import { protectTab, unprotectTab } from '../../../local/excel/user/protect.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { effectiveDisplay } from '../../../local/excel/model/effective-display.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { addTable } from '../../../local/excel/model/tables.ts';

let at: OpenSheet;
beforeEach(() => (at = openSheet(new WorkbookModel({ sheets: ['Blad1'] }))));

const fillAt = (address: string) => {
  const { row, column } = boxAt(address);
  return effectiveDisplay(at.workbook, at.sheet, row, column).style.fillColor;
};

/** Colors a cell in which something else stands than in the cell at its left. */
function colorWhatDiffers(): void {
  at.sheet.conditionalFormats.push({
    id: 'one',
    box: boxAt('B1:C9'),
    type: 'Custom',
    stopIfTrue: false,
    style: { fillColor: '#FF0000' },
    custom: { formula: '=B1<>A1' },
  });
}

describe('formats that a person changes', () => {
  it('leave a rule as it was for the cells that keep it', () => {
    colorWhatDiffers();
    typeIn(at, 'B5', 'x');
    expect([fillAt('B5'), fillAt('C5'), fillAt('C6')]).toEqual(['#FF0000', '#FF0000', undefined]);
    clearConditions(at, 'B1:B9');
    expect([fillAt('B5'), fillAt('C5'), fillAt('C6')]).toEqual([undefined, '#FF0000', undefined]);
    clearConditions(at, 'C1:C3');
    expect([fillAt('C5'), fillAt('C6')]).toEqual(['#FF0000', undefined]);
  });

  it('are gone after clearing them, with the rules and without what the cell holds', () => {
    colorWhatDiffers();
    typeIn(at, 'B5', 'x');
    formatCells(at, 'A1:C9', { fillColor: '#00FF00' });
    clearFormats(at, 'A1:C9');
    expect(fillAt('B5')).toBeUndefined();
    expect(at.sheet.cells.get(4, 1)?.value).toBe('x');
  });

  it('are refused on a protected sheet, which opens with its password only', () => {
    protectTab(at, 'geheim');
    expect(formatCells(at, 'A1', { bold: true }).refused).not.toBeNull();
    expect(unprotectTab(at, 'anders').refused).not.toBeNull();
    expect(unprotectTab(at, 'geheim').refused).toBeNull();
    expect(formatCells(at, 'A1', { bold: true }).refused).toBeNull();
  });

  it('merge cells outside a table, and never in one', () => {
    typeIn(at, 'A1', 'Titel');
    expect(mergeSelection(at, 'A1:B1').refused).toBeNull();
    typeIn(at, 'A5', 'Kop');
    addTable({ ...at, box: boxAt('A5:B7') }, true);
    expect(mergeSelection(at, 'A5:B5').refused).not.toBeNull();
    expect(at.sheet.merges).toHaveLength(1);
  });
});
