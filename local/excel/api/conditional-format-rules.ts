import { type CellValueRule, type ConditionalFormat, type TextRule } from '../model/conditional-format.ts';
import { checkFormula } from '../model/validation-limits.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { ConditionalRangeFormat } from './conditional-range-format.ts';

/** What the three kinds of rule share. */
abstract class RuleObject extends HostObject {
  readonly #workbook: WorkbookModel;
  readonly #format: ConditionalFormat;

  constructor(workbook: WorkbookModel, format: ConditionalFormat) {
    super();
    this.#workbook = workbook;
    this.#format = format;
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#workbook, this.#format);
  }

  static modelOf(object: RuleObject): ConditionalFormat {
    return object.#format;
  }

  static workbookOf(object: RuleObject): WorkbookModel {
    return object.#workbook;
  }
}

const asFormula = (text: string) => (text.startsWith('=') ? text : `=${text}`);

/** "Excel.ConditionalCellValueRule": the formulas are text with or without an equals sign. */
export class CellValueConditionalFormat extends RuleObject {
  static override readonly typeName = 'CellValueConditionalFormat';
  static override readonly scalars = ['rule'];

  get rule(): CellValueRule | null {
    return RuleObject.modelOf(this).cellValue ?? null;
  }

  set rule(rule: CellValueRule | null) {
    if (!rule) throw invalidArgument();
    for (const formula of [rule.formula1, rule.formula2]) if (formula) checkFormula(asFormula(formula));
    RuleObject.modelOf(this).cellValue = { ...rule };
    RuleObject.workbookOf(this).touch();
  }
}

export class CustomConditionalFormat extends RuleObject {
  static override readonly typeName = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(RuleObject.workbookOf(this), RuleObject.modelOf(this));
  }
}

export class ConditionalFormatRule extends HostObject {
  static override readonly typeName = 'ConditionalFormatRule';
  static override readonly scalars = ['formula'];
  readonly #workbook: WorkbookModel;
  readonly #format: ConditionalFormat;

  constructor(workbook: WorkbookModel, format: ConditionalFormat) {
    super();
    this.#workbook = workbook;
    this.#format = format;
  }

  get formula(): string {
    return this.#format.custom?.formula ?? '';
  }

  set formula(formula: string) {
    checkFormula(asFormula(formula));
    this.#format.custom = { formula: asFormula(formula) };
    this.#workbook.touch();
  }
}

export class TextConditionalFormat extends RuleObject {
  static override readonly typeName = 'TextConditionalFormat';
  static override readonly scalars = ['rule'];

  get rule(): TextRule | null {
    return RuleObject.modelOf(this).text ?? null;
  }

  set rule(rule: TextRule | null) {
    if (!rule) throw invalidArgument();
    RuleObject.modelOf(this).text = { ...rule };
    RuleObject.workbookOf(this).touch();
  }
}
