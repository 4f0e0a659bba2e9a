import { type ConditionLook, conditionLooks } from '../sheets/styles.ts';
import type { Area, Condition, Validation } from '../sheets/sheet-model.ts';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Lists are reached by a name: Excel refuses a table reference here, and 255 characters are not enough inline. */
function ruleOf(allow: Validation['allow']): Excel.DataValidationRule | undefined {
  switch (allow.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${allow.name}` } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: allow.from, formula2: allow.to, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: allow.max, operator: 'LessThanOrEqualTo' } };
    case 'any':
      return undefined;
  }
}

export function drawValidation(sheet: Excel.Worksheet, { area, allow, help, refusal }: Validation): void {
  const { dataValidation } = rangeOf(sheet, area);
  const rule = ruleOf(allow);
  if (rule !== undefined) dataValidation.rule = rule;
  dataValidation.prompt = { showPrompt: true, title: help.title, message: help.text };
  if (refusal !== undefined) {
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: refusal.title,
      message: refusal.text,
    };
  }
}

/** Excel puts a new condition before those that the cells have: the last one drawn is looked at first. */
export function drawCondition(sheet: Excel.Worksheet, { area, formula, style }: Condition): void {
  const condition = rangeOf(sheet, area).conditionalFormats.add('Custom');
  const { custom } = condition;
  custom.rule.formula = `=${formula}`;
  const look: ConditionLook = conditionLooks[style];
  condition.stopIfTrue = look.alone === true;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.italic !== undefined) custom.format.font.italic = look.italic;
  if (look.edge !== undefined) drawEdges(custom.format.borders, look.edge);
}

function drawEdges(
  { top, bottom, left, right }: Excel.ConditionalRangeBorderCollection,
  color: string,
): void {
  for (const edge of [top, bottom, left, right]) {
    edge.style = 'Continuous';
    edge.color = color;
  }
}
