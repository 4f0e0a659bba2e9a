import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import { exemptOf } from '../../shared/validation/subjects/kind-subject.ts';
import { codesIn } from '../../shared/validation/subjects/toelichting-subject.ts';
import type { RedenContext } from '../../shared/validation/validate-reden.ts';
import type { OpenForm } from './open-form.ts';

/** What shows that a reason speaks of a child of this list. Only to look with: it goes nowhere. */
export const redenContextOf = ({ form, context }: OpenForm): RedenContext => ({
  codes: codesIn(form, listShapeOf(context)),
  exempt: exemptOf(context.locatie),
});
