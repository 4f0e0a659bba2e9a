import type { RedenContext } from '../../shared/validation/validate-reden.ts';
import type { OpenForm } from './open-form.ts';

/** What shows that a reason speaks of a child of this list. Only to look with: it goes nowhere. */
export const redenContextOf = ({ form, context: { locatie } }: OpenForm): RedenContext => ({
  codes: form.kinderen.map(({ code }) => code).filter((code) => code !== ''),
  exempt: locatie.lrk === undefined ? [] : [locatie.lrk],
});
