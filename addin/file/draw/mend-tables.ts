import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, listIn } from '../package/xml.ts';

/** Gives a table its buttons to filter, or takes them away. */
export function mendTable(table: Element, filter: boolean): void {
  const known = childOf(table, 'autoFilter');
  if (!filter && known !== undefined) table.removeChild(known);
  if (filter && known === undefined)
    listIn(table, 'autoFilter', order).setAttribute('ref', attributeOf(table, 'ref') ?? '');
}

/** The order of what stands in a table (ECMA-376 part 1, 18.5.1.2). */
const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
