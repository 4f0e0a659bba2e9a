import type { Element } from '@xmldom/xmldom';
import { areaAddress } from '../../sheets/areas.ts';
import type { SheetLook } from '../../sheets/look/sheet-look.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { appendXml, attributeOf, childOf, childrenOf, firstAfter, listIn } from '../package/xml.ts';
import { areasOf } from '../read/sheet-rules.ts';
import { cutAreas, shiftFormula } from './cut-areas.ts';
import { conditionXmls, validationXml } from './rules-xml.ts';
import { sheetOrder } from './sheet-order.ts';
import type { StyleBook } from './style-book.ts';

/** Rules of our cells, all of them anew; rules of other cells stay. */
export function mendRules(sheet: Element, look: SheetLook, styles: StyleBook): void {
  mendValidations(sheet, look);
  mendConditions(sheet, look, styles);
}

function mendValidations(sheet: Element, { ruled, validations }: SheetLook): void {
  if (childOf(sheet, 'dataValidations') === undefined && validations.length === 0) return;
  const list = listIn(sheet, 'dataValidations', sheetOrder);
  for (const one of childrenOf(list, 'dataValidation')) cutOut(one, ruled, ['formula1', 'formula2']);
  for (const validation of validations) appendXml(list, validationXml(validation));
  const { length } = childrenOf(list, 'dataValidation');
  if (length === 0) sheet.removeChild(list);
  else list.setAttribute('count', String(length));
}

/** Ours come before those of the user; among themselves those keep their order. */
function mendConditions(sheet: Element, { ruled, conditions }: SheetLook, styles: StyleBook): void {
  for (const one of childrenOf(sheet, 'conditionalFormatting')) cutOut(one, ruled, ['formula']);
  for (const one of childrenOf(sheet, 'conditionalFormatting'))
    for (const rule of childrenOf(one, 'cfRule')) {
      const before = Number(attributeOf(rule, 'priority') ?? 1);
      rule.setAttribute('priority', String(before + conditions.length));
    }
  const next = firstAfter(sheet, 'conditionalFormatting', sheetOrder);
  for (const text of conditionXmls(conditions, (name) => styles.condition(name)))
    appendXml(sheet, text, next);
}

/** Takes cells out of a rule; a rule of which nothing is left goes. */
function cutOut(one: Element, holes: readonly Area[], formulas: readonly string[]): void {
  const before = areasOf(one);
  const left = cutAreas(before, holes);
  const [first, was] = [left[0], before[0]];
  if (first === undefined || was === undefined) {
    one.parentNode?.removeChild(one);
    return;
  }
  one.setAttribute('sqref', left.map(areaAddress).join(' '));
  const by = { rows: first.row - was.row, columns: first.column - was.column };
  for (const holder of [one, ...childrenOf(one, 'cfRule')])
    for (const name of formulas) {
      const formula = childOf(holder, name);
      if (formula !== undefined)
        formula.textContent = shiftFormula(formula.textContent ?? '', by.rows, by.columns);
    }
}
