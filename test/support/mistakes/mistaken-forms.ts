import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import type { Case } from '../../shared/validation/case.ts';
import { formCases } from '../../shared/validation/form.cases.ts';

/** A form that breaks a rule, as it can stand in a workbook, with all that is to be said about it. */
export interface MistakenForm {
  readonly rule: string;
  readonly name: string;
  readonly form: Form;
  readonly context: FormContext;
  readonly findings: readonly Finding[];
}

/** Mistakes that no user can make by filling in the cells of a form. */
export const notInAWorkbook: Readonly<Record<string, string>> = {
  'K-01': 'a row without a code gets one before it is checked',
  'K-27': 'a copy of a sheet, which test/addin/flows/copied-lists.test.ts makes',
  'A-06': 'the histogram is counted, by nobody typed',
  'A-07': 'the histogram is counted, by nobody typed',
  'A-19': 'only a payload that somebody made by hand',
  'A-20': 'only a payload that somebody made by hand',
  'A-21': 'only a payload that somebody made by hand',
  'A-22': 'the rows of the groepen are made with the form',
  'T-09': 'the rows of the domeinen are made with the form',
};

/** A workbook is always of the newest version; which one the gemeente asks for is up to the case. */
function inWorkbook(rule: string, { name, form, context: asked }: Case): MistakenForm {
  const context = { ...asked, sjabloonversie: SJABLOONVERSIE };
  return { rule, name, form, context, findings: validateForm(form, context) };
}

const canStand = ({ payload, options }: Case) => payload === undefined && options === undefined;

/** For each rule the first case of the table of cases that can stand in a workbook. */
export const mistakenForms: readonly MistakenForm[] = Object.entries(formCases)
  .filter(([rule]) => !(rule in notInAWorkbook))
  .flatMap(([rule, { red }]) => {
    const possible = red.filter(canStand).map((one) => inWorkbook(rule, one));
    return possible.filter(({ findings }) => findings.some((one) => one.rule === rule)).slice(0, 1);
  });

export const rulesWithCases: readonly string[] = Object.keys(formCases);
