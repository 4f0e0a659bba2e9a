import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab } from '../../../local/excel/user/sheet-tabs.ts';
import { insertTableRows } from '../../../local/excel/user/table-rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { convertToText, libreOfficeVersion } from '../../support/libreoffice.ts';
import { listWorkbook } from './list-workbook.ts';

/** A list with a name and formulas, of which a copy was changed. The copy is in front. */
function withCopy() {
  const at = listWorkbook();
  at.workbook.names.push({ name: 'Groepen', formula: '=Kinderen!$B$2:$B$5', comment: '', visible: true });
  typeIn(at, 'E1', '=SOM(Groepen)');
  typeIn(at, 'E2', '=AANTALARG(Kinderen[Code])');
  typeIn(at, 'E3', '=SOM(Kinderen!B2:B5)');
  copyTab(at);
  const copy = openSheet(at.workbook, 'Kinderen (2)');
  insertTableRows(copy, 'A3');
  typeIn(copy, 'B3', '7');
  filterTable(at.workbook, 'Kinderen2', 'Groep', ['7']);
  return { ...at, copy };
}

const sums = ({ workbook, sheet }: ReturnType<typeof openSheet>) =>
  [0, 1, 2].map((row) => String(readValue(workbook, sheet, row, 4)));

test('a file with a copied sheet has each name on its own sheet', async () => {
  const zip = await JSZip.loadAsync(await toXlsx(withCopy().workbook));
  const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  expect([...book.matchAll(/<definedName name="Groepen"[^<]*/g)].map(([name]) => name)).toEqual([
    '<definedName name="Groepen">Kinderen!$B$2:$B$5',
    '<definedName name="Groepen" localSheetId="1">\'Kinderen (2)\'!$B$2:$B$6',
  ]);
});

/** See libreoffice.test.ts for a machine without it. */
if (libreOfficeVersion !== null)
  test('LibreOffice recalculates a file with a copied sheet the same, filtered or not', async () => {
    const { workbook, sheet, copy } = withCopy();
    const document = await convertToText(await toXlsx(workbook), 'fods');
    const shown = (table: string) => {
      const part = document.slice(document.indexOf(`<table:table table:name="${table}"`));
      return [...part.matchAll(/table:formula="[^"]*" [^>]*office:value="([^"]*)"/g)]
        .slice(0, 3)
        .map(([, value]) => value);
    };
    expect(sums(copy)).toEqual(['13', '4', '13']);
    expect(shown('Kinderen (2)')).toEqual(sums(copy));
    expect(shown('Kinderen')).toEqual(sums({ workbook, sheet }));
    expect(document.match(/table:visibility="(?:filter|collapse)"/g)?.length).toBeGreaterThan(0);
  });
