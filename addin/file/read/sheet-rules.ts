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

const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

const kinds: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  textLength: 'TextLength',
  none: 'None',
};

/** What may be typed in cells, in the words of Excel; null where it is not the same for all of them. */
export function validationOn(sheet: Element, area: Area): ColumnSeen['validation'] {
  const list = childOf(sheet, 'dataValidations');
  const on = (list === undefined ? [] : childrenOf(list, 'dataValidation')).filter((one) =>
    areasOf(one).some((own) => overlaps(own, area)),
  );
  const [only] = on;
  if (only === undefined) return { kind: 'None', title: '', text: '' };
  if (on.length > 1 || !areasOf(only).some((own) => covers(own, area))) return null;
  const kind = attributeOf(only, 'type') ?? 'none';
  return {
    kind: kinds[kind] ?? kind,
    title: attributeOf(only, 'promptTitle') ?? '',
    text: attributeOf(only, 'prompt') ?? '',
  };
}
