import { isTyped } from '../../shared/inzending/bron.ts';
import { tellingenOfForm } from '../../shared/validation/subjects/telling-of-form.ts';
import type { CheckCounts } from './check-counts.ts';
import type { OpenForm } from './open-form.ts';

/** What a check says of how many children there are, beside its findings. */
export const countsOf = ({ form, context }: OpenForm, nulopgave: boolean): CheckCounts => ({
  kinderen: form.kinderen.length,
  doelgroepkinderen: tellingenOfForm(form, context, nulopgave).doelgroepkinderen,
  typed: isTyped(form),
});
