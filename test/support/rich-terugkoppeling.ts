import type { Fase } from '../../shared/afspraak/fase.ts';
import type { Cijfer } from '../../shared/terugkoppeling/cijfer.ts';
import type { RijDetail } from '../../shared/terugkoppeling/rij-detail.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { openUitvraag } from './example-form.ts';
import { withoutFigures } from './example-terugkoppeling.ts';

const { domeinen } = openUitvraag.afspraak;

/** An invented organisatie in one fase; `counts`: voldoende and judged children, by domein in their order. */
interface Org {
  readonly fase: Fase;
  readonly id: string;
  readonly naam: string;
  readonly locaties: number;
  readonly counts: readonly (readonly [voldoende: number, aantal: number])[];
}

const counts = (size: number, ...grew: readonly number[]): Org['counts'] =>
  grew.map((voldoende) => [voldoende, size] as const);

/** The small gemeente of the worked example: sizes as there, outcomes invented. */
const orgs: readonly Org[] = [
  {
    fase: 'voorschool',
    id: 'vs-a',
    naam: 'Kinderopvang Aster (verzonnen)',
    locaties: 4,
    counts: counts(39, 33, 26, 31, 36),
  },
  {
    fase: 'voorschool',
    id: 'vs-b',
    naam: 'Kinderopvang Berk (verzonnen)',
    locaties: 3,
    counts: counts(21, 14, 15, 16, 18),
  },
  {
    fase: 'voorschool',
    id: 'vs-c',
    naam: 'Kinderopvang Ceder (verzonnen)',
    locaties: 2,
    counts: counts(15, 9, 10, 12, 13),
  },
  {
    fase: 'vroegschool',
    id: 'sc-p',
    naam: 'Scholengroep Populier (verzonnen)',
    locaties: 4,
    counts: counts(29, 23, 21, 26, 27),
  },
  {
    fase: 'vroegschool',
    id: 'sc-q',
    naam: 'Scholen Quercus (verzonnen)',
    locaties: 3,
    counts: counts(18, 9, 12, 14, 15),
  },
  {
    fase: 'vroegschool',
    id: 'sc-r',
    naam: 'School Robinia (verzonnen)',
    locaties: 1,
    counts: counts(10, 7, 8, 8, 9),
  },
  {
    fase: 'vroegschool',
    id: 'sc-s',
    naam: 'School Sering (verzonnen)',
    locaties: 1,
    counts: counts(6, 4, 3, 5, 5),
  },
];

const locatiesOf = ({ id, fase, naam, locaties }: Org): Terugkoppeling['locaties'] =>
  Array.from({ length: locaties }, (_, i) => ({
    locatieId: `${id}-${String(i + 1)}`,
    organisatieId: id,
    naam: `Locatie ${String(i + 1)} van ${naam}`,
    fase,
    respons: 'ingezonden',
  }));

const of = (fase: Fase) => orgs.filter((one) => one.fase === fase);
const ledenOf = (some: readonly Org[]) =>
  some.flatMap((one) => locatiesOf(one).map((l) => l.locatieId)).sort();
const added = (some: readonly Org[], d: number) => ({
  aantal: some.reduce((sum, { counts }) => sum + (counts[d]?.[1] ?? 0), 0),
  voldoende: some.reduce((sum, { counts }) => sum + (counts[d]?.[0] ?? 0), 0),
});

type Head = Omit<Cijfer, 'domein' | 'leden' | 'aantal' | 'voldoende'>;
const figures = (head: Head, some: readonly Org[]): readonly Cijfer[] =>
  domeinen.map(({ domein }, d) => ({ ...head, domein, leden: ledenOf(some), ...added(some, d) }) as Cijfer);

const single = (one: Org): readonly Cijfer[] =>
  figures({ niveau: 'organisatie', fase: one.fase, id: one.id, naam: one.naam } as Head, [one]);
const small = ['sc-q', 'sc-r', 'sc-s'];
const faseNaam = { voorschool: 'Voorschool', vroegschool: 'Vroegschool' } as const;
const whole = (fase: Fase) =>
  figures({ niveau: 'fase', fase, id: fase, naam: faseNaam[fase] } as Head, of(fase));

const cijfers: readonly Cijfer[] = [
  ...figures({ niveau: 'gemeente', id: '9901', naam: withoutFigures.uitvraag.gemeente }, orgs),
  ...whole('voorschool'),
  ...whole('vroegschool'),
  ...orgs.filter(({ id }) => !small.includes(id)).flatMap(single),
  ...figures(
    {
      niveau: 'overige-organisaties',
      fase: 'vroegschool',
      id: 'vroegschool',
      naam: 'Overige organisaties',
    } as Head,
    orgs.filter(({ id }) => small.includes(id)),
  ),
];

/** What is known of a row beside its outcome, made up from its size. */
function detail(row: Pick<RijDetail, 'niveau' | 'fase' | 'id'>, some: readonly Org[]): RijDetail {
  const size = added(some, 0).aantal;
  const known = row.fase !== undefined;
  return {
    ...row,
    kinderen: size * 3,
    doelgroepkinderen: size + 4,
    domeinen: domeinen.map(({ domein }, d) => {
      const { aantal, voldoende } = added(some, d);
      const onvoldoende = aantal - voldoende;
      const ondersteuning = { onvoldoende, geregeld: Math.ceil(onvoldoende * 0.7) };
      return {
        domein,
        nietTeBeoordelen: 4,
        redenen: { teKort: 2, eenMeting: 1, veelAfwezig: 1, anderVolgsysteem: 0, overig: 0 },
        ...(known && { ondersteuning }),
      };
    }),
    ...(known && {
      verdeling: {
        aantal: size,
        alle: Math.floor(size / 2),
        opEenNa: Math.floor(size / 4),
        minder: size - Math.floor(size / 2) - Math.floor(size / 4),
      },
    }),
    ...(row.fase === 'vroegschool' && {
      deelname: { ja: Math.floor(size * 0.6), nee: Math.floor(size * 0.3), onbekend: 3 },
    }),
  };
}

const details: readonly RijDetail[] = [
  detail({ niveau: 'gemeente', id: '9901' }, orgs),
  detail({ niveau: 'fase', fase: 'voorschool', id: 'voorschool' }, of('voorschool')),
  detail({ niveau: 'fase', fase: 'vroegschool', id: 'vroegschool' }, of('vroegschool')),
  ...orgs
    .filter(({ id }) => !small.includes(id))
    .map((one) => detail({ niveau: 'organisatie', fase: one.fase, id: one.id }, [one])),
  detail(
    { niveau: 'overige-organisaties', fase: 'vroegschool', id: 'vroegschool' },
    orgs.filter(({ id }) => small.includes(id)),
  ),
];

/** A published document with everything that there can be: rows of organisaties, details, factoren, methoden. Invented. */
export const richTerugkoppeling: Terugkoppeling = {
  ...withoutFigures,
  organisaties: orgs.map(({ id, naam, fase }) => ({
    organisatieId: id,
    naam,
    soort: fase === 'voorschool' ? 'kinderopvang' : 'schoolbestuur',
  })),
  locaties: orgs.flatMap(locatiesOf),
  cijfers: [...cijfers],
  details: [...details],
  factoren: [
    { fase: 'voorschool', soort: 'bevorderend', factor: 'coaching', locaties: 6 },
    { fase: 'voorschool', soort: 'bevorderend', factor: 'ouderbetrokkenheid', locaties: 4 },
    { fase: 'voorschool', soort: 'belemmerend', factor: 'personeelBezetting', locaties: 5 },
    { fase: 'vroegschool', soort: 'bevorderend', factor: 'taalproject', locaties: 5 },
    { fase: 'vroegschool', soort: 'belemmerend', factor: 'lateInstroom', locaties: 3 },
  ],
  voorbeelden: [],
  meetwijze: {
    meetmoment: 'eindSchooljaar',
    doelgroepPeuter: 'Peuters met een VVE-indicatie.',
    doelgroepKleuter: 'Kleuters die als peuter een indicatie hadden.',
    telling: 'peildatum',
    groep1: 'ernaast',
    groeibegrip: 'Het kind groeit zo veel als verwacht.',
    fasen: ['voorschool', 'vroegschool'],
    minMaanden: 3,
    methoden: [
      { fase: 'voorschool', groeimethode: 'professioneelOordeel', locaties: 5 },
      { fase: 'voorschool', groeimethode: 'ontwikkelingsleeftijd', locaties: 4 },
      { fase: 'vroegschool', groeimethode: 'leerlijnstap', locaties: 6 },
    ],
  },
};

/** The same as it was published before details were kept, with the rows of fase and gemeente alone. */
export const oldTerugkoppeling: Terugkoppeling = {
  ...withoutFigures,
  organisaties: richTerugkoppeling.organisaties,
  locaties: richTerugkoppeling.locaties,
  cijfers: cijfers.filter(({ niveau }) => niveau === 'fase' || niveau === 'gemeente'),
};
