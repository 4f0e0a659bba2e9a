import type { Domein } from '../../afspraak/domein.ts';
import { chosen } from '../../inzending/choice.ts';
import type { Factor } from '../../inzending/factor.ts';
import { listShapeOf } from '../../inzending/form-counts.ts';
import type { Form, FormContext } from '../../inzending/form.ts';
import type { Inzending } from '../../inzending/inzending.ts';
import { kinderenColumns, type ListShape } from '../../inzending/kinderen-columns.ts';
import { factorsOf, namesUnknownFactor } from '../../inzending/read-toelichting.ts';
import { type FreeText, otherTextsOf } from './other-cells.ts';
import { exemptOf } from './kind-subject.ts';
import type { Invitation } from './telling-subject.ts';

/** What a locatie says about one domein. */
interface ToelichtingRow {
  readonly domein: string;
  readonly bevorderend: readonly Factor[];
  readonly belemmerend: readonly Factor[];
  /** Columns in which a name stands that is no factor. */
  readonly unknown: readonly string[];
  readonly tekst: string;
  readonly watDoenWe: string;
}

/** What T rules look at: everything that people put in their own words. */
export interface ToelichtingSubject {
  readonly domeinen: readonly Domein[];
  readonly doelgroepkinderen: number;
  readonly rows: readonly ToelichtingRow[];
  /** Free texts outside the rows: names, reasons, cells that should hold a choice. */
  readonly otherTexts: readonly FreeText[];
  /** Codes of the child list; empty at the server, which does not have it. */
  readonly codes: readonly string[];
  readonly exempt: readonly string[];
}

export const toelichtingenOfForm = (
  form: Form,
  { uitvraag, locatie }: FormContext,
  doelgroepkinderen: number,
): ToelichtingSubject => ({
  domeinen: uitvraag.afspraak.domeinen,
  doelgroepkinderen,
  rows: form.toelichtingen.map(({ domein, bevorderend, belemmerend, tekst, watDoenWe }) => ({
    domein,
    bevorderend: factorsOf(bevorderend),
    belemmerend: factorsOf(belemmerend),
    unknown: Object.entries({ bevorderend, belemmerend })
      .filter(([, cell]) => namesUnknownFactor(cell))
      .map(([column]) => column),
    tekst,
    watDoenWe,
  })),
  otherTexts: otherTextsOf(form, listShapeOf({ uitvraag, locatie })),
  codes: codesIn(form, listShapeOf({ uitvraag, locatie })),
  exempt: exemptOf(locatie),
});

/** Codes of children. What is an answer of another column is none: then the row was pasted a column off. */
export function codesIn({ kinderen }: Form, shape: ListShape): readonly string[] {
  const answers = kinderenColumns(shape).flatMap(({ choices = [] }) => choices);
  return kinderen
    .map(({ code }) => code)
    .filter(
      (code) =>
        chosen(
          answers.map((text) => [text, true]),
          code,
        ) !== true,
    );
}

export const toelichtingenOfInzending = (
  { toelichtingen, kindvolgsysteemNaam = '', redenen }: Inzending,
  { uitvraag, locatie }: Invitation,
  doelgroepkinderen: number,
): ToelichtingSubject => ({
  domeinen: uitvraag.afspraak.domeinen,
  doelgroepkinderen,
  rows: toelichtingen.map((row) => ({ ...row, unknown: [] })),
  otherTexts: [
    {
      place: { table: 'Formulier', row: 'kindvolgsysteemNaam', column: 'waarde' },
      text: kindvolgsysteemNaam,
    },
    ...redenen.map(({ regel, tekst }) => ({
      place: { table: 'Verzending' as const, row: regel, column: 'reden' },
      text: tekst,
    })),
  ],
  codes: [],
  exempt: exemptOf(locatie),
});
