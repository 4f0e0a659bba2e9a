import { afterEach, describe, expect, it } from 'vitest';
import { addressIn, enter } from '../../../local/demo/table-in-model.ts';
import { fillForm, shapeIn } from '../../../local/demo/fill-form.ts';
import { typedForm } from '../../../local/demo/typed-form.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { controleLines } from '../../../addin/flows/controle-lines.ts';
import { readForm } from '../../../addin/flows/read-form.ts';
import { conditionLooks } from '../../../addin/sheets/styles.ts';
import { bronEntry, bronNames } from '../../../shared/inzending/bron.ts';
import type { Place } from '../../../shared/validation/finding.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { lookAt, markedIn } from '../../support/seen-cell.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function emptyForm(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  return excel;
}

const listed = goodForm(['Groep 1', 'Groep 2'], 12);

async function typed(): Promise<OpenExcel> {
  const excel = await emptyForm();
  fillForm(excel.workbook, typedForm(listed, shapeIn(excel.workbook)));
  return excel;
}

const mistakes = async (excel: OpenExcel) =>
  valueOf(await excel.run('check')).findings.filter(({ severity }) => severity === 'fout');

describe('a form with typed counts', () => {
  it('has no mistake where they add up, without a single child in the list', async () => {
    const excel = await typed();
    expect(await mistakes(excel)).toEqual([]);
  });

  it('says how many doelgroepkinderen were typed', async () => {
    const { kinderen, doelgroepkinderen, typed: byHand } = valueOf(await (await typed()).run('check'));
    expect({ kinderen, doelgroepkinderen, byHand }).toEqual({
      ...{ kinderen: 0, doelgroepkinderen: 12 },
      byHand: true,
    });
  });

  it.each<[string, { table: string; row: number; heading: string; text: string }, string, string]>([
    [
      'an outcome too few',
      { table: 'Aantallen', row: 0, heading: 'Voldoende', text: '1' },
      'A-02',
      'Groep 1: Taal Voldoende',
    ],
    [
      'a reason for nobody',
      { table: 'Aantallen', row: 5, heading: 'Veel afwezig', text: '1' },
      'A-04',
      'Groep 2: Rekenen Te kort geplaatst',
    ],
    [
      'more help than onvoldoende',
      { table: 'Aantallen', row: 1, heading: 'Extra hulp', text: '3' },
      'A-05',
      'Groep 1: Rekenen Extra hulp',
    ],
    [
      'kleuters of whom nothing is said',
      { table: 'Groepen', row: 1, heading: 'VE gevolgd: ja', text: '5' },
      'A-08',
      'Groep 2 VE gevolgd: ja',
    ],
    [
      'a word',
      { table: 'Aantallen', row: 2, heading: 'Onvoldoende', text: 'geen' },
      'A-03',
      'Groep 1: Sociaal-emotioneel Onvoldoende',
    ],
    [
      'another answer on the source',
      { table: 'Bron', row: 0, heading: bronEntry.label, text: 'allebei' },
      'L-12',
      `allebei ${bronEntry.label}`,
    ],
    [
      'no answer on the source',
      { table: 'Bron', row: 0, heading: bronEntry.label, text: '' },
      'L-12',
      ` ${bronEntry.label}`,
    ],
  ])('shows %s on the cell where it is mended', async (_, { table, ...at }, rule, cell) => {
    const excel = await typed();
    enter(excel.workbook, table, at);
    const found = await mistakes(excel);
    expect(found.map((one) => one.rule)).toEqual([rule]);
    const marked = ['Groepen', 'Bron', 'Aantallen'].flatMap((name) => markedIn(excel.workbook, name));
    expect(marked).toEqual([cell]);
  });

  it('goes to the typed cell also for what the server says of its counts', async () => {
    const excel = await typed();
    const place: Place = { table: 'Groepen', row: 'groep1+groep2', column: 'oordeel.rekenen' };
    valueOf(await excel.run('goTo', place));
    const { sheet, address } = addressIn(excel.workbook, 'Aantallen', { row: 1, heading: 'Voldoende' });
    expect(sheet.selection).toMatchObject(boxAt(address));
  });

  it('names the typed cell on Controle also for what the server says of its counts', async () => {
    const excel = await typed();
    const read = valueOf(await excel.use(() => readForm(excel.ports.workbook)));
    const place: Place = { table: 'Groepen', row: 'groep1', column: 'hulp.rekenen' };
    const [line] = controleLines([{ rule: 'A-05', severity: 'fout', place, wat: 'Te veel hulp.' }], read);
    expect(line?.place).toBe('Groepen, Groep 1: Rekenen, Extra hulp');
  });

  it('goes to the counts where none were typed', async () => {
    const excel = await emptyForm();
    enter(excel.workbook, 'Bron', { row: 0, heading: bronEntry.label, text: bronNames.typed });
    const { findings } = valueOf(await excel.run('check'));
    const { place } = findings.find(({ rule }) => rule === 'U-06')!;
    valueOf(await excel.run('goTo', place));
    expect(excel.workbook.activeSheet.name).toBe('Groepen');
  });

  it('asks for the cells only when that was chosen', async () => {
    const excel = await emptyForm();
    const look = () => lookAt(excel.workbook, 'Aantallen', { row: 0, heading: 'Voldoende' }).fillColor;
    expect(look()).toBe(conditionLooks.notAsked.fill);
    enter(excel.workbook, 'Bron', { row: 0, heading: bronEntry.label, text: bronNames.typed });
    expect(look()).not.toBe(conditionLooks.notAsked.fill);
    enter(excel.workbook, 'Groepen', { row: 0, heading: 'Met VVE-indicatie', text: '6' });
    expect(look()).toBe(conditionLooks.missing.fill);
    enter(excel.workbook, 'Aantallen', { row: 0, heading: 'Voldoende', text: '6' });
    expect(look()).not.toBe(conditionLooks.missing.fill);
  });
});
