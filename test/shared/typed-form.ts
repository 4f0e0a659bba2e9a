import { typedForm as typedOf } from '../../local/demo/typed-form.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { Form, FormContext, GroepRegel } from '../../shared/inzending/form.ts';

export const typedForm = (form: Form, context: FormContext): Form => typedOf(form, listShapeOf(context));

/** The form with other texts in the row of table Aantallen with this label. */
export const withAantallen = (form: Form, label: string, change: Readonly<Record<string, string>>): Form => ({
  ...form,
  aantallen: (form.aantallen ?? []).map((row) =>
    row.regel === label ? { ...row, aantallen: { ...row.aantallen, ...change } } : row,
  ),
});

/** The form with other texts in the first row of table Groepen. */
export const withFirstGroep = (form: Form, change: Partial<GroepRegel>): Form => ({
  ...form,
  groepen: form.groepen.map((row, i) => (i === 0 ? { ...row, ...change } : row)),
});
