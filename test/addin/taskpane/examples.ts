import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import type { Uitvraag, UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { previewTexts } from '../../../addin/texts/preview.ts';
import type { FormChoice, Preparation } from '../../../addin/flows/flows.ts';
import type { WorkbookState } from '../../../addin/flows/workbook-state.ts';

/** Invented data for the pane: no such gemeente, locatie or person exists. */
const gemeente = { gemeentecode: '9901', naam: 'Voorbeeldstad' };

export const locatie: Locatie = {
  locatieId: 'loc-1',
  organisatieId: 'org-1',
  gemeentecode: '9901',
  naam: 'Voorschool De Verzonnen Waterlelie',
  soort: 'voorschool',
  lrk: '100000001',
};

const recht = (rol: Mij['rechten'][number]['rol'], locaties: Locatie[] = []): Mij => ({
  rechten: [{ rol, gemeente, locaties }],
});
export const coordinator = recht('coordinator', [locatie]);
export const official = recht('gemeente');
export const bureau = recht('bureau');
export const lezer = recht('lezer');
/** An account that nobody invited. */
export const nobody: Mij = { rechten: [] };
/** One person who works for two gemeenten. */
export const forTwo: Mij = {
  rechten: [
    ...official.rechten,
    { rol: 'bureau', gemeente: { gemeentecode: '9902', naam: 'Verzonnen Elders' }, locaties: [] },
  ],
};

export const uitvraag = (status: UitvraagStatus, uitvraagId = 'u-2026'): Uitvraag => ({
  uitvraagId,
  gemeentecode: '9901',
  titel: `Resultaatafspraken VVE ${uitvraagId}`,
  schooljaar: '2025-2026',
  peildatum: '2026-06-01',
  opensOn: '2026-05-01',
  closesOn: '2026-06-30',
  minMaanden: 3,
  sjabloonversie: '1.0.0',
  status,
  versie: 4,
  afspraak: {
    afspraakId: 'a-1',
    versie: 1,
    gemeentecode: '9901',
    titel: 'Afspraak (verzonnen)',
    status: 'actief',
    geldigTot: '2028-07-31',
    doelgroepPeuter: '',
    doelgroepKleuter: '',
    groeibegrip: '',
    fasen: ['voorschool', 'vroegschool'],
    domeinen: [{ domein: 'taal', naam: 'Taal' }],
    streefpercentages: [],
    publicatie: { minChildren: 10, coalition: 1 },
  },
});

export const ontvangstbewijs: Ontvangstbewijs = {
  inzendingId: '0b6f4c1e-6a70-4a4e-9d0e-0d7d5a1f2c33',
  uitvraagId: 'u-2026',
  locatieId: 'loc-1',
  versie: 2,
  ontvangenOp: '2026-06-12T12:05:00Z',
  nummer: 'GB-7K2M9QXA',
  status: 'geaccepteerd',
  totalen: {
    doelgroepkinderen: 14,
    beoordelingen: 52,
    toelichtingen: 3,
    voldoende: [{ domein: 'taal', aantal: 11 }],
  },
};

export const form: Extract<WorkbookState, { kind: 'formulier' }> = {
  kind: 'formulier',
  gemeente: 'Voorbeeldstad',
  uitvraag: 'Resultaatafspraken VVE 2025-2026',
  locatie: locatie.naam,
  shape: { fase: 'vroegschool', domeinen: usualDomeinen },
  closesOn: '2026-06-30',
  daysLeft: 12,
  status: 'open',
  changedSinceSent: false,
};

export const formChoice = (locatieId: string, naam: string): FormChoice => ({
  gemeentecode: '9901',
  gemeente: 'Voorbeeldstad',
  uitvraagId: 'u-2026',
  uitvraag: 'Resultaatafspraken VVE 2025-2026',
  locatieId,
  locatie: naam,
});

export const finding = (
  rule: string,
  severity: Finding['severity'],
  row: string | undefined,
  wat: string,
): Finding => ({
  rule,
  severity,
  place: row === undefined ? { table: 'Groepen' } : { table: 'Kinderen', row, column: 'oordeel.taal' },
  wat,
});

export const findings: readonly Finding[] = [
  finding('T-01', 'waarschuwing', undefined, 'U hebt bij Taal niets toegelicht.'),
  ...['K03', 'K07', 'K08', 'K11', 'K12', 'K14'].map((row) =>
    finding('K-08', 'fout', row, `Bij ${row} mist een reden bij niet te beoordelen.`),
  ),
  finding('K-07', 'fout', 'K02', 'Bij K02 is het oordeel voor Taal niet ingevuld.'),
  finding('A-18', 'informatie', undefined, 'Bij weinig kinderen laten we uw cijfers niet apart zien.'),
];

/** Counts of a check of a list in which all children count. */
export const inList = (kinderen: number) => ({ kinderen, doelgroepkinderen: kinderen, typed: false });

const inzending: Inzending = {
  uitvraagId: 'u-2026',
  locatieId: 'loc-1',
  sjabloonversie: '1.0.0',
  schooljaar: '2025-2026',
  vervangt: 0,
  nulopgave: false,
  kindvolgsysteem: 'kijk',
  groeimethode: 'professioneelOordeel',
  groepen: [],
  toelichtingen: [],
  redenen: [],
  verklaring: false,
};

const askReason = [
  finding(
    'A-10',
    'waarschuwing',
    undefined,
    'U vult 14 doelgroepkinderen in. De gemeente verwachtte er ongeveer 25.',
  ),
];
const others = [
  finding('A-18', 'waarschuwing', undefined, 'Meer dan 55 procent van de kinderen is doelgroepkind.'),
  ...['K02', 'K03', 'K05', 'K08', 'K11', 'K12'].map((row) =>
    finding('K-20', 'waarschuwing', row, `Bij kind ${row} is niet ingevuld of er extra hulp is bij Taal.`),
  ),
];
const warnings = [...askReason, ...others];

export const noKept = warnings.map(() => ({ ticked: false, tekst: '' }));

const growth = (rows: readonly (readonly string[])[]) => ({
  caption: previewTexts.growth,
  head: [...previewTexts.growthHead, previewTexts.growthHelp],
  rows,
});

export const preparation: Preparation = {
  gemeentecode: '9901',
  inzendingId: ontvangstbewijs.inzendingId,
  inzending,
  totalen: ontvangstbewijs.totalen,
  gemeenteMayLook: false,
  preview: [
    {
      about: 'formulier',
      title: 'Over uw locatie',
      lines: [
        { label: 'Locatie', value: locatie.naam },
        { label: 'Uitvraag', value: 'Resultaatafspraken VVE, 2025-2026' },
        { label: 'Kindvolgsysteem', value: 'KIJK!' },
        { label: 'Zo bepaalt u groei', value: 'Oordeel van de professional' },
      ],
      tables: [],
    },
    {
      about: 'groep',
      title: 'Peuters',
      lines: [
        { label: 'Alle kinderen', value: '22' },
        { label: 'Met VVE-indicatie', value: '14' },
        { label: 'Niet te beoordelen bij Taal', value: '1 te kort op de groep' },
      ],
      tables: [
        growth([
          ['Taal', '11', '2', '1', '2'],
          ['Rekenen', '12', '2', '0', '1'],
          ['Sociaal-emotioneel', '13', '1', '0', '1'],
          ['Motoriek', '14', '0', '0', '0'],
        ]),
        {
          caption: 'In hoeveel domeinen groeit een kind voldoende?',
          head: ['Aantal domeinen', '0', '1', '2', '3', '4'],
          rows: [['Aantal kinderen', '0', '1', '1', '2', '9']],
        },
      ],
    },
    {
      about: 'toelichting',
      title: 'Uw uitleg bij Taal',
      lines: [
        { label: 'wat helpt', value: 'Voorlezen' },
        { label: 'uw uitleg', value: 'Meer kinderen met een andere thuistaal.' },
        { label: 'mag gedeeld worden', value: 'ja' },
      ],
      tables: [],
    },
  ],
  findings: warnings,
  askReason,
  kept: noKept,
  kinderen: 14,
  redenContext: { codes: ['K02', 'K03', 'Bever'], exempt: [] },
};
