import type { Element } from '@xmldom/xmldom';
import { areaAddress } from '../../sheets/areas.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { childOf, listIn } from '../package/xml.ts';

/** Gives a table its buttons to filter, or takes them away. `area`: without its totals, which no filter hides. */
export function mendTable(table: Element, { filter, area }: { filter: boolean; area: Area }): void {
  const known = childOf(table, 'autoFilter');
  if (!filter && known !== undefined) table.removeChild(known);
  if (filter && known === undefined)
    listIn(table, 'autoFilter', order).setAttribute('ref', areaAddress(area));
}

/** The order of what stands in a table (ECMA-376 part 1, 18.5.1.2). */
const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
