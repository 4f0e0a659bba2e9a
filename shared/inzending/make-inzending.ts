import { groeimethoden, kindvolgsystemen } from './answers.ts';
import { chosen } from './choice.ts';
import { countForm, listShapeOf, totalsOf } from './form-counts.ts';
import type { Form, FormContext } from './form.ts';
import { type GegevenReden, Inzending, type Toelichting } from './inzending.ts';
import { mergeSmallGroepen } from './merge-small-groepen.ts';
import { toelichtingOf } from './read-toelichting.ts';

/** What the sender adds to the form. */
export interface SendingAnswers {
  /** "Wij hebben geen doelgroepkinderen." */
  readonly nulopgave: boolean;
  /** The version that the sender has seen: 0 for none. */
  readonly vervangt: number;
  /** Reasons for the warnings that ask for one. */
  readonly redenen: readonly GegevenReden[];
  /** "De gegevens zijn juist en volledig." */
  readonly verklaring: boolean;
}

/**
 * The one place where a payload is made: counts of the child list with small groepen merged, and the words of sheet
 * Toelichting. Undefined when the form holds something that no payload can say; then a rule has found a `fout`.
 */
export function makeInzending(
  form: Form,
  context: FormContext,
  answers: SendingAnswers,
): Inzending | undefined {
  const shape = listShapeOf(context);
  const counted = countForm(form, shape);
  const totals = totalsOf(form, shape);
  if (counted.some(({ groepen }) => groepen.some((groep) => !totals.has(groep)))) return undefined;
  const toelichtingen = form.toelichtingen
    .map(toelichtingOf)
    .filter((one): one is Toelichting => one !== undefined);
  const made = Inzending.safeParse({
    uitvraagId: context.uitvraag.uitvraagId,
    locatieId: context.locatie.locatieId,
    sjabloonversie: context.sjabloonversie,
    schooljaar: context.uitvraag.schooljaar,
    vervangt: answers.vervangt,
    nulopgave: answers.nulopgave,
    ...systemOf(form),
    groepen: mergeSmallGroepen(counted),
    toelichtingen,
    redenen: answers.redenen,
    verklaring: answers.verklaring,
  });
  return made.data;
}

/** How growth was observed and decided; what was left open is absent. */
function systemOf(form: Form): Pick<Inzending, 'kindvolgsysteem' | 'kindvolgsysteemNaam' | 'groeimethode'> {
  const kindvolgsysteem = chosen(kindvolgsystemen, form.kindvolgsysteem);
  const groeimethode = chosen(groeimethoden, form.groeimethode);
  const named = kindvolgsysteem === 'anders' && form.kindvolgsysteemNaam !== '';
  return {
    ...(kindvolgsysteem ? { kindvolgsysteem } : {}),
    ...(named ? { kindvolgsysteemNaam: form.kindvolgsysteemNaam } : {}),
    ...(groeimethode ? { groeimethode } : {}),
  };
}
