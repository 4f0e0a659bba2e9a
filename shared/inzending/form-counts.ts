import type { Groep } from '../afspraak/fase.ts';
import { faseOf } from '../uitvraag/locatie.ts';
import { groepChoices } from './answers.ts';
import { isTyped } from './bron.ts';
import { chosen } from './choice.ts';
import { countGroepen } from './count-groepen.ts';
import { type Doelgroepkind, doelgroepkindOf } from './doelgroepkind.ts';
import type { Form, FormContext } from './form.ts';
import type { GroepTellingVolledig } from './inzending.ts';
import { groepenIn } from './groepen-in.ts';
import type { ListShape } from './kinderen-columns.ts';
import { readCount } from './read-count.ts';
import { countTyped } from './typed-counts.ts';

/** What decides the columns and counts of the form. */
export const listShapeOf = ({ uitvraag, locatie }: Pick<FormContext, 'uitvraag' | 'locatie'>): ListShape => ({
  domeinen: uitvraag.afspraak.domeinen,
  fase: faseOf(locatie),
  groep1: uitvraag.afspraak.groep1,
});

/**
 * The totals that were typed on sheet Groepen and can be read as a number of children. A groep that stands there
 * twice with two numbers has none: nobody knows which one is right.
 */
export function totalsOf(form: Form, shape: ListShape): ReadonlyMap<Groep, number> {
  const totals = new Map<Groep, number>();
  for (const groep of groepenIn(shape)) {
    const typed = form.groepen.filter((row) => chosen(groepChoices(shape), row.groep) === groep);
    const [first, ...others] = new Set(typed.map(({ kinderen }) => readCount(kinderen)));
    if (first !== undefined && others.length === 0) totals.set(groep, first);
  }
  return totals;
}

/** Counts per actual groep, as the form says where they come from. They stay in the workbook until small groepen are merged. */
export const countForm = (form: Form, shape: ListShape): readonly GroepTellingVolledig[] =>
  isTyped(form) ? countTyped(form, shape, totalsOf(form, shape)) : countList(form, shape);

/** Counts of the rows of the child list that can be counted. */
export function countList(form: Form, shape: ListShape): readonly GroepTellingVolledig[] {
  const kinderen = form.kinderen
    .map((kind) => doelgroepkindOf(kind, shape))
    .filter((kind): kind is Doelgroepkind => kind !== undefined);
  return countGroepen(kinderen, shape, totalsOf(form, shape));
}
