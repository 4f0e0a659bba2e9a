import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import type { Form, FormContext, ToelichtingRegel } from '../../shared/inzending/form.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

/** An invented uitvraag, locaties and forms that tests change in one point. */
export const uitvraag: Uitvraag = {
  uitvraagId: 'uitvraag-1',
  gemeentecode: '9901',
  titel: 'Uitvraag 2025-2026',
  schooljaar: '2025-2026',
  peildatum: '2026-06-01',
  opensOn: '2026-06-01',
  closesOn: '2026-07-10',
  minMaanden: 3,
  sjabloonversie: '1.0.0',
  status: 'open',
  versie: 2,
  afspraak: {
    afspraakId: 'afspraak-1',
    versie: 1,
    gemeentecode: '9901',
    titel: 'Afspraak VVE',
    status: 'actief',
    geldigTot: '2029-07-31',
    doelgroepPeuter: 'Peuters met een VVE-indicatie.',
    doelgroepKleuter: 'Kleuters met een VVE-indicatie.\nOok wie later kwam.',
    groeibegrip: '',
    fasen: ['voorschool', 'vroegschool'],
    domeinen: [...usualDomeinen],
    streefpercentages: [{ fase: 'vroegschool', domein: 'taal', percentage: 80 }],
    publicatie: { minChildren: 10, coalition: 1 },
  },
};

const school: Locatie = {
  locatieId: 'school-1',
  organisatieId: 'bestuur-1',
  gemeentecode: '9901',
  naam: 'De Verzonnen School',
  soort: 'school',
  brin: '99ZZ',
  vestiging: '00',
};

/** Its LRK-nummer passes the 11-proef, as many do. */
export const voorschool: Locatie = {
  locatieId: 'voorschool-1',
  organisatieId: 'houder-1',
  gemeentecode: '9901',
  naam: 'De Verzonnen Voorschool',
  soort: 'voorschool',
  lrk: '111222333',
};

export const atSchool: FormContext = {
  gemeenteNaam: 'Voorbeeldstad (verzonnen)',
  uitvraag,
  locatie: school,
  sjabloonversie: '1.0.0',
};
export const atVoorschool: FormContext = { ...atSchool, locatie: voorschool };

export interface KindChange extends Partial<Omit<KindRegel, 'oordelen' | 'hulp'>> {
  readonly oordelen?: Readonly<Record<string, string>>;
  readonly hulp?: Readonly<Record<string, string>>;
}

const everywhere = (text: string) => Object.fromEntries(usualDomeinen.map(({ domein }) => [domein, text]));

/** A complete row of groep 1: taal voldoende, one domein onvoldoende with help. */
export const kind = (code: string, change: KindChange = {}): KindRegel => ({
  code,
  groep: 'Groep 1',
  indicatie: 'ja',
  startmaand: '2025-08',
  veGevolgd: 'ja',
  reden: '',
  ...change,
  oordelen: { ...everywhere('voldoende'), motoriek: 'onvoldoende', ...change.oordelen },
  hulp: { ...everywhere(''), motoriek: 'ja', ...change.hulp },
});

export const peuter = (code: string, change: KindChange = {}): KindRegel =>
  kind(code, { groep: 'Peuters', veGevolgd: '', ...change });

export const codes = (count: number, first = 1): string[] =>
  Array.from({ length: count }, (_, i) => `K${String(first + i).padStart(2, '0')}`);

const toelichting = (domein: string): ToelichtingRegel => ({
  domein,
  bevorderend: 'Coaching op de groep',
  belemmerend: 'Aanwezigheid van kinderen',
  tekst: 'Wij lezen elke dag voor in kleine groepen.',
  watDoenWe: '',
  magDelen: 'ja',
});
export const toelichtingen = usualDomeinen.map(({ domein }) => toelichting(domein));

/** A form of a school without any finding: 6 children in groep 1 and 6 in groep 2. */
export const schoolForm: Form = {
  kindvolgsysteem: 'KIJK!',
  kindvolgsysteemNaam: '',
  groeimethode: 'Oordeel van de professional',
  groepen: [
    { groep: 'Groep 1', kinderen: '20' },
    { groep: 'Groep 2', kinderen: '22' },
  ],
  kinderen: [
    ...codes(6).map((code) => kind(code)),
    ...codes(6, 7).map((code) => kind(code, { groep: 'Groep 2' })),
  ],
  toelichtingen,
};

/** A form of a voorschool without any finding: 12 peuters. */
export const voorschoolForm: Form = {
  ...schoolForm,
  groepen: [{ groep: 'Peuters', kinderen: '30' }],
  kinderen: codes(12).map((code) => peuter(code)),
};

export const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: true } as const;
