import type { Element } from '@xmldom/xmldom';
import type { ColumnSeen } from '../../excel/workbook-look.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { readArea } from './areas.ts';

/** The areas that an element is about, as it lists them. */
export const areasOf = (one: Element): readonly Area[] =>
  (attributeOf(one, 'sqref') ?? '').split(/\s+/).flatMap((address) => readArea(address) ?? []);

export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const kinds: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  textLength: 'TextLength',
  none: 'None',
};

/**
 * What may be typed in the cells of a column, in the words of Excel; null where it is not the same for all of them. Some
 * programs write the same rule again for each cell.
 */
export function validationOn(sheet: Element, area: Area): ColumnSeen['validation'] {
  const list = childOf(sheet, 'dataValidations');
  const on = (list === undefined ? [] : childrenOf(list, 'dataValidation')).filter((one) =>
    areasOf(one).some((own) => overlaps(own, area)),
  );
  const said = on.map(saidBy);
  const [first] = said;
  if (first === undefined) return { kind: 'None', title: '', text: '' };
  const areas = on.flatMap(areasOf);
  const rows = Array.from({ length: area.rows }, (_, nth) => ({ ...area, row: area.row + nth, rows: 1 }));
  const isWhole = rows.every((row) => areas.some((own) => overlaps(own, row)));
  const isSame = said.every(({ kind, title, text }) =>
    [kind === first.kind, title === first.title, text === first.text].every(Boolean),
  );
  return isWhole && isSame ? first : null;
}

function saidBy(validation: Element): NonNullable<ColumnSeen['validation']> {
  const kind = attributeOf(validation, 'type') ?? 'none';
  return {
    kind: kinds[kind] ?? kind,
    title: attributeOf(validation, 'promptTitle') ?? '',
    text: attributeOf(validation, 'prompt') ?? '',
  };
}
