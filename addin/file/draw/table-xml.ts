import { areaAddress } from '../../sheets/areas.ts';
import { bodyOf, type TableModel } from '../../sheets/sheet-model.ts';
import { MAIN } from '../package/xml.ts';
import { element, toCellText } from '../package/xml-text.ts';

/** A line end in a heading is written as a code, also where XML could hold it. */
export const asColumnName = (heading: string): string => toCellText(heading).replaceAll('\n', '_x000a_');

/** A table as a part of a file. `number`: unique in the file. */
export function tableXml(table: TableModel, number: number): string {
  const ref = areaAddress({ ...bodyOf(table), row: table.row, rows: table.rows.length + 1 });
  const columns = table.header.map((heading, at) =>
    element('tableColumn', { id: at + 1, name: asColumnName(heading) }),
  );
  return element(
    'table',
    {
      xmlns: MAIN,
      id: number,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: 1,
      totalsRowShown: 0,
    },
    [
      table.filter ? element('autoFilter', { ref }) : '',
      element('tableColumns', { count: columns.length }, columns.join('')),
      element('tableStyleInfo', {
        name: 'TableStyleLight1',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ].join(''),
  );
}
