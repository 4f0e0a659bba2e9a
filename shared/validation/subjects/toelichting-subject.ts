import type { Domein } from '../../afspraak/domein.ts';
import type { Fase } from '../../afspraak/fase.ts';
import { groepChoices } from '../../inzending/answers.ts';
import { chosen } from '../../inzending/choice.ts';
import type { Factor } from '../../inzending/factor.ts';
import type { Form, FormContext } from '../../inzending/form.ts';
import type { Inzending } from '../../inzending/inzending.ts';
import { factorsOf, namesUnknownFactor } from '../../inzending/read-toelichting.ts';
import { faseOf } from '../../uitvraag/locatie.ts';
import type { Place } from '../finding.ts';
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

/** Text that somebody typed, and where. */
export interface FreeText {
  readonly place: Place;
  readonly text: string;
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

const exemptOf = ({ lrk }: { readonly lrk?: string | undefined }) => (lrk === undefined ? [] : [lrk]);

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
  otherTexts: otherTextsOf(form, faseOf(locatie)),
  codes: form.kinderen.map(({ code }) => code),
  exempt: exemptOf(locatie),
});

const otherTextsOf = (form: Form, fase: Fase): readonly FreeText[] => [
  ...(['kindvolgsysteem', 'kindvolgsysteemNaam', 'groeimethode'] as const).map((row) => ({
    place: { table: 'Formulier' as const, row, column: 'waarde' },
    text: form[row],
  })),
  ...form.groepen.flatMap(({ groep, kinderen }) => {
    const row = chosen(groepChoices(fase), groep) ?? groep;
    return [
      { place: { table: 'Groepen' as const, row, column: 'groep' }, text: groep },
      { place: { table: 'Groepen' as const, row, column: 'kinderen' }, text: kinderen },
    ];
  }),
  ...form.toelichtingen.flatMap(({ domein, ...cells }) =>
    (['bevorderend', 'belemmerend', 'magDelen'] as const).map((column) => ({
      place: { table: 'Toelichting' as const, row: domein, column },
      text: cells[column],
    })),
  ),
];

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
