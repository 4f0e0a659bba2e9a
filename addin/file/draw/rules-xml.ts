import { areaAddress } from '../../sheets/areas.ts';
import type { Condition, ConditionStyle, Validation } from '../../sheets/sheet-model.ts';
import { type ConditionLook, conditionLooks } from '../../sheets/styles.ts';
import { type Attributes, element, plainElement } from '../package/xml-text.ts';

/** Each an element of its own. The one that is looked at first has number 1; in a model that is the last one. */
export const conditionXmls = (
  conditions: readonly Condition[],
  styleOf: (name: ConditionStyle) => number,
): readonly string[] =>
  conditions.map(({ area, formula, style }, index) => {
    const look: ConditionLook = conditionLooks[style];
    const rule = {
      type: 'expression',
      dxfId: styleOf(style),
      priority: conditions.length - index,
      stopIfTrue: look.alone === true ? 1 : undefined,
    };
    return element(
      'conditionalFormatting',
      { sqref: areaAddress(area) },
      element('cfRule', rule, plainElement('formula', formula)),
    );
  });

/** Rule and formulas of what may be typed. */
function ruleOf(allow: Validation['allow']): {
  readonly rule: Attributes;
  readonly formulas: readonly string[];
} {
  switch (allow.kind) {
    case 'list':
      return { rule: { type: 'list' }, formulas: [allow.name] };
    case 'wholeNumber':
      return {
        rule: { type: 'whole', operator: 'between' },
        formulas: [String(allow.from), String(allow.to)],
      };
    case 'textLength':
      return { rule: { type: 'textLength', operator: 'lessThanOrEqual' }, formulas: [String(allow.max)] };
    case 'any':
      return { rule: {}, formulas: [] };
  }
}

export function validationXml({ area, allow, help, refusal }: Validation): string {
  const { rule, formulas } = ruleOf(allow);
  const attributes = {
    ...rule,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: refusal === undefined ? undefined : 1,
    errorTitle: refusal?.title,
    error: refusal?.text,
    promptTitle: help.title,
    prompt: help.text,
    sqref: areaAddress(area),
  };
  const content = formulas.map((formula, index) => plainElement(`formula${index + 1}`, formula)).join('');
  return element('dataValidation', attributes, content);
}

export const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : element('dataValidations', { count: validations.length }, validations.map(validationXml).join(''));
