import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { KindRegel } from '../../../shared/inzending/kind-regel.ts';
import type { FormOptions } from '../../../shared/validation/validate-form.ts';
import {
  atSchool,
  atVoorschool,
  codes,
  kind,
  schoolForm,
  toelichtingen,
  voorschoolForm,
} from '../example.ts';

/** One input and the rules it breaks. Starts from a form without findings. */
export interface Case {
  readonly name: string;
  readonly form: Form;
  readonly context: FormContext;
  readonly options?: FormOptions;
  /** A change to the payload as somebody could make it past the add-in: then `finds` is about the server alone. */
  readonly payload?: (inzending: Inzending) => Inzending;
  /** Ids of all findings in the workbook, in any order, each once. */
  readonly finds: readonly string[];
}

/** Cases of one rule: it speaks in each of `red` and is silent in each of `green`. */
export interface RuleCases {
  readonly red: readonly Case[];
  readonly green: readonly Case[];
}

type Change = Partial<Pick<Case, 'options' | 'payload'>> & {
  readonly form?: Partial<Form>;
  readonly context?: Partial<FormContext>;
};

export const school = (name: string, finds: readonly string[], change: Change = {}): Case =>
  build({ name, finds, form: schoolForm, context: atSchool }, change);
export const voorschool = (name: string, finds: readonly string[], change: Change = {}): Case =>
  build({ name, finds, form: voorschoolForm, context: atVoorschool }, change);

const build = (base: Case, { form = {}, context = {}, ...rest }: Change): Case => ({
  ...base,
  ...rest,
  form: { ...base.form, ...form },
  context: { ...base.context, ...context },
});

/** The twelve children of the school, the first of them changed. */
export const firstKind = (change: Parameters<typeof kind>[1]): { form: Partial<Form> } => ({
  form: { kinderen: [kind('K01', change), ...schoolForm.kinderen.slice(1)] },
});

/** `count` children in groep 1 and none in groep 2. */
export const groep1 = (count: number, change: Parameters<typeof kind>[1] = {}): readonly KindRegel[] =>
  codes(count).map((code) => kind(code, change));

/** A payload with its first row of counts changed. */
export const firstRow =
  (change: (row: Inzending['groepen'][number]) => object) =>
  (inzending: Inzending): Inzending => ({
    ...inzending,
    groepen: inzending.groepen.map((row, i) => (i === 0 ? { ...row, ...change(row) } : row)),
  });

/** A payload with the first domein of its first row changed. */
export const firstTelling = (change: object) =>
  firstRow(({ domeinen }) => ({
    domeinen: domeinen.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
  }));

/** The toelichtingen with the first one changed. */
export const firstToelichting = (
  change: Partial<Form['toelichtingen'][number]>,
): { form: Partial<Form> } => ({
  form: { toelichtingen: toelichtingen.map((one, i) => (i === 0 ? { ...one, ...change } : one)) },
});

/** The payload with its first toelichting changed, past the add-in. */
export const firstSent = (change: object): { payload: NonNullable<Case['payload']> } => ({
  payload: (sent) => ({
    ...sent,
    toelichtingen: sent.toelichtingen.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
  }),
});
