import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import type { Fase } from '../../shared/afspraak/fase.ts';
import type { Cijfer } from '../../shared/terugkoppeling/cijfer.ts';
import type { RijDetail } from '../../shared/terugkoppeling/rij-detail.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { withoutFigures } from './example-terugkoppeling.ts';

/** Voldoende in each of the four domeinen. */
type Outcome = readonly [number, number, number, number];

/** What a row is about, how many children are behind it, and how they do. */
export interface ExampleRow {
  readonly row: Pick<Cijfer, 'niveau' | 'id' | 'naam'> & { readonly fase?: Fase };
  readonly aantal: number;
  readonly voldoende: Outcome;
}

const { domeinen, locaties } = withoutFigures;

const cijfersOf = ({ row, aantal, voldoende }: ExampleRow): readonly Cijfer[] =>
  domeinen.map(({ domein }, i) => {
    const leden = locaties
      .filter(({ fase }) => row.fase === undefined || fase === row.fase)
      .map(({ locatieId }) => locatieId);
    return { ...row, domein, leden, aantal, voldoende: voldoende[i] ?? 0 } as Cijfer;
  });

/** Half of who has too little growth gets help; one child in ten has no oordeel; the rest follows from the first domein. */
const detailOf = ({ row, aantal, voldoende }: ExampleRow): RijDetail => {
  const alle = Math.min(...voldoende);
  const opEenNa = Math.floor((aantal - alle) / 2);
  return {
    ...{ niveau: row.niveau, id: row.id, ...(row.fase === undefined ? {} : { fase: row.fase }) },
    kinderen: 3 * aantal,
    doelgroepkinderen: aantal + Math.ceil(aantal / 10),
    domeinen: domeinen.map(({ domein }, i) => {
      const onvoldoende = aantal - (voldoende[i] ?? 0);
      return {
        ...{ domein, nietTeBeoordelen: Math.ceil(aantal / 10) },
        ondersteuning: { onvoldoende, geregeld: Math.floor(onvoldoende / 2) },
      };
    }),
    verdeling: { aantal, alle, opEenNa, minder: aantal - alle - opEenNa },
  };
};

/** A published document with these rows, with details of each. */
export const documentWith = (
  rows: readonly ExampleRow[],
  more: Partial<Terugkoppeling> = {},
): Terugkoppeling => ({
  ...withoutFigures,
  cijfers: rows.flatMap(cijfersOf),
  details: rows.map(detailOf),
  ...more,
});

const gemeente = { niveau: 'gemeente', id: '9901', naam: withoutFigures.uitvraag.gemeente } as const;
const [first, second] = exampleGemeente.organisaties.filter(({ soort }) => soort === 'schoolbestuur');

export const faseRow = (fase: Fase, aantal: number, voldoende: Outcome): ExampleRow => ({
  row: { niveau: 'fase', fase, id: fase, naam: fase === 'voorschool' ? 'Voorschool' : 'Vroegschool' },
  ...{ aantal, voldoende },
});

export const gemeenteRow = (aantal: number, voldoende: Outcome): ExampleRow => ({
  ...{ row: gemeente, aantal, voldoende },
});

export const organisatieRow = (
  { organisatieId, naam }: { readonly organisatieId: string; readonly naam: string },
  aantal: number,
  voldoende: Outcome,
): ExampleRow => ({
  row: { niveau: 'organisatie', fase: 'vroegschool', id: organisatieId, naam },
  ...{ aantal, voldoende },
});

export const restRow = (aantal: number, voldoende: Outcome): ExampleRow => ({
  row: {
    niveau: 'overige-organisaties',
    fase: 'vroegschool',
    id: 'vroegschool',
    naam: 'Overige organisaties',
  },
  ...{ aantal, voldoende },
});

/** Everything that partners can get: two organisaties and the others, groep 2, factoren and examples of others. */
export const wholeDocument = documentWith(
  [
    gemeenteRow(138, [96, 112, 118, 131]),
    faseRow('voorschool', 75, [60, 58, 64, 70]),
    faseRow('vroegschool', 63, [36, 54, 54, 61]),
    {
      row: { niveau: 'groep', fase: 'vroegschool', id: 'groep2', naam: 'Groep 2' },
      ...{ aantal: 34, voldoende: [20, 29, 30, 33] },
    },
    organisatieRow(first!, 29, [10, 26, 25, 28]),
    organisatieRow(second!, 18, [13, 15, 15, 17]),
    restRow(16, [13, 13, 14, 16]),
  ],
  {
    beleid: { minChildren: 10, coalition: 1, minVoldoende: 3, toestemming: [] },
    factoren: [
      { fase: 'vroegschool', soort: 'bevorderend', factor: 'coaching', locaties: 6 },
      { fase: 'vroegschool', soort: 'bevorderend', factor: 'doorgaandeLijn', locaties: 3 },
      { fase: 'vroegschool', soort: 'belemmerend', factor: 'aanwezigheid', locaties: 5 },
      { fase: 'vroegschool', soort: 'belemmerend', factor: 'doorgaandeLijn', locaties: 4 },
      { fase: 'voorschool', soort: 'belemmerend', factor: 'urenAanbod', locaties: 4 },
    ],
    voorbeelden: [
      {
        fase: 'vroegschool',
        domein: 'taal',
        tekst:
          'Wij lezen elke dag voor in kleine groepjes. De bibliotheek leent ons boeken uit. Ouders krijgen de woorden van de week mee.',
      },
      { fase: 'voorschool', domein: 'taal', tekst: 'Wij zingen elke ochtend met de kinderen.' },
    ],
  },
);
