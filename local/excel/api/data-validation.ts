import { guardAction } from '../model/guard.ts';
import { isValidByRule } from '../model/check-validation.ts';
import { type ErrorAlert, type Prompt, type Validation, type ValidationRule } from '../model/validation.ts';
import { checkAlert, checkPrompt, checkRule, listAddress } from '../model/validation-limits.ts';
import { changeValidation, clearValidation, validationOf } from '../model/validation-of.ts';
import { type Target } from '../model/write-range.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { areaOf } from './range-source.ts';
import { RangeGeometry } from './range-geometry.ts';

const typeNames: Record<keyof ValidationRule, string> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** A Range given as the source of a list. */
const rangeAddress = (source: unknown): string | null =>
  source instanceof RangeGeometry
    ? listAddress({ sheet: RangeGeometry.sheetOf(source), box: RangeGeometry.boxOf(source) })
    : null;

/** "Excel.DataValidation" (`learn.microsoft.com/javascript/api/excel/excel.datavalidation`). */
export class DataValidation extends HostObject {
  static override readonly typeName = 'DataValidation';
  static override readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'];
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  get #found(): Validation | 'mixed' | undefined {
    return validationOf(this.#target.sheet, this.#target.box);
  }

  #member<Name extends keyof Validation>(name: Name, fallback: Validation[Name]): Validation[Name] | null {
    const found = this.#found;
    if (found === 'mixed') return null;
    return found ? found[name] : fallback;
  }

  #change(change: Partial<Validation>): void {
    const { workbook, sheet, box } = this.#target;
    guardAction(sheet, null);
    changeValidation(sheet, box, change);
    workbook.touch();
  }

  /** 'Inconsistent' when some cells have another rule, 'None' without one. */
  get type(): string {
    const found = this.#found;
    if (found === 'mixed') return 'Inconsistent';
    const kind = found && (Object.keys(found.rule)[0] as keyof ValidationRule | undefined);
    return kind ? typeNames[kind] : 'None';
  }

  get rule(): ValidationRule | null {
    return this.#member('rule', {});
  }

  set rule(rule: ValidationRule | null) {
    if (rule === null) throw invalidArgument();
    const checked = checkRule(rule, rangeAddress);
    if (checked.list) this.#refuseBlock(checked.list.source);
    this.#change({ rule: checked });
  }

  /** "The list source must be a delimited list, or a reference to a single row or column", as Excel puts it. */
  #refuseBlock(source: string): void {
    const { workbook, sheet } = this.#target;
    const area = source.startsWith('=') ? areaOf(workbook, sheet, source) : null;
    if (area && area.box.rows > 1 && area.box.columns > 1) throw invalidArgument();
  }

  get ignoreBlanks(): boolean | null {
    return this.#member('ignoreBlanks', true);
  }

  set ignoreBlanks(ignored: boolean | null) {
    if (ignored === null) throw invalidArgument();
    this.#change({ ignoreBlanks: ignored });
  }

  get prompt(): Prompt | null {
    return this.#member('prompt', { showPrompt: true, title: '', message: '' });
  }

  set prompt(prompt: Prompt | null) {
    if (prompt === null) throw invalidArgument();
    this.#change({ prompt: checkPrompt(prompt) });
  }

  get errorAlert(): ErrorAlert | null {
    return this.#member('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' });
  }

  set errorAlert(alert: ErrorAlert | null) {
    if (alert === null) throw invalidArgument();
    this.#change({ errorAlert: checkAlert(alert) });
  }

  /** true or false when all cells agree, else null. */
  get valid(): boolean | null {
    return isValidByRule(this.#target);
  }

  clear(): void {
    const { workbook, sheet, box } = this.#target;
    guardAction(sheet, null);
    clearValidation(sheet, box);
    workbook.touch();
  }
}
