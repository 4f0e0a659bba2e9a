import type { Workbook } from '../../../addin/excel/workbook.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { mergeCells } from '../../../local/excel/model/merge-cells.ts';
import { restyle } from '../../../local/excel/model/style-of.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import { copyCells } from '../../../local/excel/user/copy-cells.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { pasteCells } from '../../../local/excel/user/paste-cells.ts';
import { boxAt, openSheet, type OpenSheet } from '../../../local/excel/user/place.ts';
import { hideColumns } from '../../../local/excel/user/rows.ts';
import { valueOf } from '../../support/open-excel.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { addressOf, kinderenSheet, realAddress } from './cell-addresses.ts';
import { type Journey, openJourney } from './open-journey.ts';

type Row = readonly (string | number)[];

/** A child about whom all is well, as another list has it; in the columns of the form. */
const child = (code: string, change: Readonly<Record<number, string | number>> = {}): Row => {
  const growth = ['voldoende', 'voldoende', 'voldoende', 'voldoende'];
  const row: Row = [code, 'Groep 1', 'ja', '2025-09', 'ja', ...growth, '', '', '', '', ''];
  return row.map((value, at) => change[at] ?? value);
};

/** What other lists hold and a person reads without trouble. */
const odd: readonly Row[] = [
  child('P01', {
    1: '\u00A0Groep\u00A01 ',
    2: 'Ja\u200B',
    4: ' ja  ',
    5: 'Voldoende\u00A0',
    6: '\uFEFFVOLDOENDE',
  }),
  child('P02', { 3: '1-9-2025' }),
  child('P03', { 3: 45_901 }),
  child('P04', { 3: 'sep 2025' }),
  child('P05', { 3: '2025/09/01', 8: 'voldoende\n' }),
  child('\u00A0P06\u200B'),
];

/** A row in which nothing can be seen. */
const blank: Row = child('', {
  ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [at, ''])),
  2: '\u00A0',
  9: '\u200B',
});

/** Mistakes, each with the rule that must find it under the heading where it stands. */
const mistakes = [
  { code: 'P11', column: 5, text: '7,5', heading: 'Groei Taal', rule: 'K-07' },
  { code: 'P12', column: 6, text: 7.5, heading: 'Groei Rekenen', rule: 'K-07' },
  { code: 'P13', column: 1, text: 'Groep 9', heading: 'Groep', rule: 'K-05' },
  { code: 'P14', column: 3, text: 'vorig jaar', heading: 'Startmaand', rule: 'K-23' },
  { code: 'P15', column: 2, text: ' \u00A0', heading: 'VVE-indicatie', rule: 'K-24' },
  { code: 'P16', column: 7, text: '#N/B', heading: 'Groei Sociaal-emotioneel', rule: 'K-07' },
] as const;

const many = Array.from({ length: 60 }, (_, at) => child(`Q${String(at + 11)}`));
const last = { code: 'R11', column: 8, text: 'goed', heading: 'Groei Motoriek', rule: 'K-07' } as const;

const rows: readonly Row[] = [
  ...odd,
  blank,
  ...mistakes.map(({ code, column, text }) => child(code, { [column]: text })),
  blank,
  ...many,
  child(last.code, { [last.column]: last.text }),
];
const children = odd.length + mistakes.length + many.length + 1;

/** The other workbook: everything is text in it, but for numbers, one formula, cells that are one and a hidden column. */
function otherWorkbook(): OpenSheet {
  const at = openSheet(new WorkbookModel({ sheets: ['Onze lijst'] }));
  const wide = rows.map((row, nth) => [...row, nth === 0 ? 'Bijzonderheden' : '', 'x']);
  const box = { row: 0, column: 0, rows: wide.length, columns: wide[0]?.length ?? 0 };
  restyle(at.sheet, box, () => ({ numberFormat: '@', fillColor: '#FFFF00', fontName: 'Comic Sans MS' }));
  wide.forEach((row, r) => {
    row.forEach((value, column) => {
      const style = typeof value === 'number' ? { numberFormat: 'd-m-yyyy' } : { numberFormat: '@' };
      at.sheet.cells.set(r, column, { value, style });
    });
  });
  paste(at, 'H2', [['=G2']]);
  restyle(at.sheet, boxAt('H2'), () => ({}));
  paste(at, 'H2', [['=G2']]);
  mergeCells({ ...at, box: boxAt('O1:P1') }, false);
  hideColumns(at, 'F');
  return at;
}

async function complaintsOf(journey: Journey): Promise<readonly string[]> {
  const said: string[] = [];
  const serious = (await journey.check()).filter(({ severity }) => severity === 'fout');
  const expected = [...mistakes, last];
  if (serious.length !== expected.length)
    said.push(`${serious.length} findings for ${expected.length} mistakes`);
  for (const { code, heading, rule } of expected) {
    const real = realAddress(journey.workbook, code, heading);
    const places: string[] = [];
    for (const finding of serious) if (finding.rule === rule) places.push(await addressOf(journey, finding));
    if (!places.includes(real)) said.push(`${rule} leads to ${places.join()}, not to ${real}`);
  }
  const checked = valueOf(await journey.excel.run('check'));
  if (checked.kinderen !== children) said.push(`${checked.kinderen} children of ${children}`);
  return said;
}

/** All that is wrong with what is said of a list that somebody pasted from another workbook: nothing in a sound add-in. */
export async function walkPaste(plant?: (door: Workbook) => Workbook): Promise<readonly string[]> {
  const form = { ...goodForm(['Groep 1', 'Groep 2'], 0), kinderen: [] };
  const groepen = ['Groep 1', 'Groep 2'].map((groep) => ({ groep, kinderen: '100' }));
  const journey = await openJourney({
    form: { ...form, groepen },
    ...(plant === undefined ? {} : { plant }),
  });
  try {
    const from = otherWorkbook();
    const { address } = addressIn(journey.workbook, 'Kinderen', { row: 0, heading: 'Code' });
    const block = formatAddress({ row: 0, column: 0, rows: rows.length, columns: 16 });
    const { refused } = pasteCells(kinderenSheet(journey.workbook), address, copyCells(from, block));
    if (refused !== null) throw new Error(`${address} takes nothing: ${refused.message}`);
    return await complaintsOf(journey);
  } finally {
    journey.close();
  }
}
