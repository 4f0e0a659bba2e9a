import type { Form, FormContext } from '../../inzending/form.ts';
import type { Inzending } from '../../inzending/inzending.ts';
import type { Groeimethode, Kindvolgsysteem } from '../../inzending/kindvolgsysteem.ts';
import type { LastYear } from '../../inzending/last-year.ts';
import { groeimethoden, kindvolgsystemen } from '../../inzending/answers.ts';
import { type Bron, bronOf } from '../../inzending/bron.ts';
import { chosen } from '../../inzending/choice.ts';
import type { Locatie } from '../../uitvraag/locatie.ts';
import type { Uitvraag } from '../../uitvraag/uitvraag.ts';
import type { Invitation } from './telling-subject.ts';

/** What L rules look at: what the form or payload says of itself beside what the gemeente asked. */
export interface FormulierSubject {
  readonly uitvraag: Uitvraag;
  readonly locatie: Locatie;
  readonly uitvraagId: string;
  readonly locatieId: string;
  readonly schooljaar: string;
  readonly sjabloonversie: string;
  readonly nulopgave: boolean;
  /** Undefined where nothing, or nothing from the list, was chosen. */
  readonly kindvolgsysteem: Kindvolgsysteem | undefined;
  readonly kindvolgsysteemNaam: string;
  readonly groeimethode: Groeimethode | undefined;
  /** Undefined where the form says neither; a payload does not say where its counts come from. */
  readonly bron: Bron | undefined;
  /** Undefined in a form that never heard of the year before. */
  readonly lastYear: LastYear | undefined;
}

export const formulierOfForm = (form: Form, context: FormContext, nulopgave: boolean): FormulierSubject => ({
  uitvraag: context.uitvraag,
  locatie: context.locatie,
  uitvraagId: context.uitvraag.uitvraagId,
  locatieId: context.locatie.locatieId,
  schooljaar: context.uitvraag.schooljaar,
  sjabloonversie: context.sjabloonversie,
  nulopgave,
  kindvolgsysteem: chosen(kindvolgsystemen, form.kindvolgsysteem),
  kindvolgsysteemNaam: form.kindvolgsysteemNaam,
  groeimethode: chosen(groeimethoden, form.groeimethode),
  bron: bronOf(form),
  lastYear: context.lastYear,
});

export const formulierOfInzending = (
  inzending: Inzending,
  { uitvraag, locatie, lastYear }: Invitation,
): FormulierSubject => ({
  uitvraag,
  locatie,
  uitvraagId: inzending.uitvraagId,
  locatieId: inzending.locatieId,
  schooljaar: inzending.schooljaar,
  sjabloonversie: inzending.sjabloonversie,
  nulopgave: inzending.nulopgave,
  kindvolgsysteem: inzending.kindvolgsysteem,
  kindvolgsysteemNaam: inzending.kindvolgsysteemNaam ?? '',
  groeimethode: inzending.groeimethode,
  bron: 'list',
  lastYear,
});
