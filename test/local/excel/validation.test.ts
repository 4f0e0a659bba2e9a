import { expect, test } from 'vitest';
import { openSheet } from '../../../local/excel/user/place.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { codeOf, type OpenOffice, openOffice } from './open-office.ts';

type Rule = Excel.DataValidationRule;

const setRule = ({ excel }: OpenOffice, rule: Rule, address = 'B2:B9') =>
  excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation.rule = rule;
    await context.sync();
  });

const list = (source: string): Rule => ({ list: { inCellDropDown: true, source } });

/** What a user who types these texts into B2 keeps hearing: true where Excel takes it. */
function taken({ workbook }: OpenOffice, texts: string[]): boolean[] {
  return texts.map((text) => typeIn(openSheet(workbook), 'B2', text).refused === null);
}

test.each<[string, Rule, string[], boolean[]]>([
  [
    'an inline list, to the letter',
    list('ja,nee'),
    ['ja', 'Ja', 'misschien', ''],
    [true, false, false, true],
  ],
  [
    'whole numbers',
    { wholeNumber: { operator: 'Between', formula1: 0, formula2: 4 } },
    ['4', '5', '2,5', 'x'],
    [true, false, false, false],
  ],
  [
    'the length of text',
    { textLength: { operator: 'LessThanOrEqualTo', formula1: 3 } },
    ['abc', 'abcd'],
    [true, false],
  ],
  [
    'dates',
    { date: { operator: 'GreaterThan', formula1: '2025-01-01' } },
    ['1-1-2025', '2-1-2025', 'gisteren'],
    [false, true, false],
  ],
  ['a formula', { custom: { formula: '=AND(ISNUMBER(B2),B2>A2)' } }, ['1', '0', 'x'], [true, false, false]],
])('typing is checked against %s', async (_name, rule, texts, expected) => {
  const office = await openOffice();
  await setRule(office, rule);
  expect(taken(office, texts)).toEqual(expected);
});

test('a list of cells is read from its range or name, without regard to case', async () => {
  const office = await openOffice({ sheets: ['Kinderen', 'Lijsten'] });
  await office.excel(async (context) => {
    const lists = context.workbook.worksheets.getItem('Lijsten');
    const source = lists.getRange('A1:A2');
    source.values = [['voldoende'], ['onvoldoende']];
    context.workbook.names.add('Oordelen', source);
    const sheet = context.workbook.worksheets.getItem('Kinderen');
    sheet.getRange('B2').dataValidation.rule = list('=Oordelen');
    sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  expect(taken(office, ['Voldoende', 'goed'])).toEqual([true, false]);
  const kinderen = openSheet(office.workbook, 'Kinderen');
  expect(kinderen.sheet.validations.map(({ rule }) => rule.list?.source)).toEqual([
    '=Oordelen',
    '=Lijsten!$A$1:$A$2',
  ]);
  expect(typeIn(kinderen, 'C2', 'goed').refused).not.toBeNull();
});

test('a refused value leaves the cell as it was and shows the alert of the cell', async () => {
  const office = await openOffice();
  await setRule(office, list('ja,nee'));
  await office.excel(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Kies', message: 'Kies ja of nee.' };
    await context.sync();
  });
  const at = openSheet(office.workbook);
  expect(typeIn(at, 'B2', 'ja').refused).toBeNull();
  expect(typeIn(at, 'B2', 'wellicht').refused).toEqual({
    kind: 'stop',
    title: 'Kies',
    message: 'Kies ja of nee.',
  });
  expect(at.sheet.cells.get(1, 1)?.value).toBe('ja');
});

test('a warning lets the value through when the user insists, a stop does not', async () => {
  const office = await openOffice();
  await setRule(office, list('ja,nee'));
  const at = openSheet(office.workbook);
  const [validation] = at.sheet.validations;
  validation!.errorAlert.style = 'Warning';
  expect(typeIn(at, 'B2', 'wellicht').refused?.kind).toBe('warning');
  expect(typeIn(at, 'B2', 'wellicht', true).refused).toBeNull();
  validation!.errorAlert.style = 'Stop';
  expect(typeIn(at, 'B3', 'wellicht', true).refused?.kind).toBe('stop');
});

test('a pasted value is not checked; pasting cells takes the validation away', async () => {
  const office = await openOffice();
  await setRule(office, list('ja,nee'));
  const at = openSheet(office.workbook);
  expect(paste(at, 'B2', [['wellicht']]).refused).toBeNull();
  const valid = await office.excel(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    dataValidation.load('valid,type');
    await context.sync();
    return [dataValidation.valid, dataValidation.type];
  });
  expect(valid).toEqual([false, 'List']);
  paste(at, 'B3:B4', [['x'], ['y']], 'cells');
  expect(at.sheet.validations.map(({ box }) => [box.row, box.rows])).toEqual([
    [1, 1],
    [4, 5],
  ]);
});

const longText = (length: number) => 'x'.repeat(length);

test.each<[string, (validation: Excel.DataValidation) => void]>([
  ['an inline list over 255 characters', (one) => (one.rule = list(longText(256)))],
  ['a list of more than one row and column', (one) => (one.rule = list('=$D$1:$E$2'))],
  ['a structured reference', (one) => (one.rule = list('=Kinderen[Groep]'))],
  ['a formula that cannot be read', (one) => (one.rule = { custom: { formula: '=1+' } })],
  ['a prompt title over 32', (one) => (one.prompt = { showPrompt: true, title: longText(33), message: '' })],
  ['a prompt over 255', (one) => (one.prompt = { showPrompt: true, title: '', message: longText(256) })],
  [
    'an alert title over 32',
    (one) => (one.errorAlert = { showAlert: true, style: 'Stop', title: longText(33), message: '' }),
  ],
  [
    'an alert over 225',
    (one) => (one.errorAlert = { showAlert: true, style: 'Stop', title: '', message: longText(226) }),
  ],
])('%s is refused', async (_name, set) => {
  const { excel } = await openOffice();
  const setting = excel(async (context) => {
    set(context.workbook.worksheets.getActiveWorksheet().getRange('B2').dataValidation);
    await context.sync();
  });
  expect(await codeOf(setting)).toBe('InvalidArgument');
});

test('texts at the limit are accepted', async () => {
  const { excel } = await openOffice();
  const setting = excel(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    dataValidation.rule = list(longText(255));
    dataValidation.prompt = { showPrompt: true, title: longText(32), message: longText(255) };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: longText(32),
      message: longText(225),
    };
    await context.sync();
  });
  expect(await codeOf(setting)).toBe('nothing failed');
});
