import { groeimethoden, kindvolgsystemen, yesNo } from './answers.ts';
import { bronOf, isTyped } from './bron.ts';
import { chosen } from './choice.ts';
import { doelgroepkindOf } from './doelgroepkind.ts';
import { countForm, listShapeOf, totalsOf } from './form-counts.ts';
import type { Form, FormContext } from './form.ts';
import { type GegevenReden, Inzending, type Toelichting } from './inzending.ts';
import type { ListShape } from './kinderen-columns.ts';
import { mergeSmallGroepen } from './merge-small-groepen.ts';
import { namesUnknownFactor, toelichtingOf } from './read-toelichting.ts';
import { strayRows, typedCells, unreadable } from './typed-counts.ts';

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
 * The one place where a payload is made: counts of the list, or as typed, with small groepen merged, and the words of sheet
 * Toelichting. Undefined when the form holds something that no payload can say; then a rule has found a `fout`.
 */
export function makeInzending(
  form: Form,
  context: FormContext,
  answers: SendingAnswers,
): Inzending | undefined {
  if (saysWhatCannotBeSent(form, context)) return undefined;
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
    groepen: mergeSmallGroepen(countForm(form, listShapeOf(context))),
    toelichtingen,
    redenen: answers.redenen,
    verklaring: answers.verklaring,
  });
  return made.data;
}

/** A child, a count, a total or a factor that would be lost without a word. */
function saysWhatCannotBeSent(form: Form, context: FormContext): boolean {
  const shape = listShapeOf(context);
  const totals = totalsOf(form, shape);
  const groepen = countForm(form, shape).flatMap((row) => row.groepen);
  return (
    bronOf(form) === undefined ||
    (isTyped(form) ? losesCount(form, shape) : losesKind(form, shape)) ||
    groepen.some((groep) => !totals.has(groep)) ||
    form.toelichtingen.some(
      ({ bevorderend, belemmerend }) => namesUnknownFactor(bevorderend) || namesUnknownFactor(belemmerend),
    )
  );
}

const losesKind = ({ kinderen }: Form, shape: ListShape): boolean =>
  kinderen.some(
    (kind) => chosen(yesNo, kind.indicatie) !== false && doelgroepkindOf(kind, shape) === undefined,
  );

const losesCount = (form: Form, shape: ListShape): boolean =>
  unreadable(typedCells(form, shape)).length > 0 || strayRows(form, shape).length > 0;

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
