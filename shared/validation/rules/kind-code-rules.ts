import { groepChoices, yesNo } from '../../inzending/answers.ts';
import { chosen } from '../../inzending/choice.ts';
import { cellsOfKind } from '../../inzending/kind-regel.ts';
import { holdsBsn } from '../bsn.ts';
import type { Rule } from '../rule.ts';
import { inKinderen, type KindSubject, nameOf, rowsThatCount } from '../subjects/kind-subject.ts';

const shared = { severity: 'fout', level: 'K', runsOn: 'form', asksReason: false } as const;

/** Largest number of rows that the form reads. */
const MAX_ROWS = 400;

/** Three letters or more with a small letter among them, and nothing but letters, blanks and name signs. */
const looksLikeName = /^(?=.*\p{Ll})\p{L}[\p{L} .'’-]{2,}$/u;

/** Rules over one row of the child list: who it is about. */
export const kindCodeRules: readonly Rule<KindSubject>[] = [
  {
    ...shared,
    id: 'K-01',
    texts: {
      wat: 'Dit kind heeft nog geen code.',
      waarom: 'Met een code vindt u een kind terug, zonder dat er een naam in dit bestand staat.',
      oplossing: 'Geef het kind een code. Gebruik geen naam.',
      voorbeeld: 'K01',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind }) => kind.code === '')
        .map(({ rowKey }) => ({ place: inKinderen(rowKey, 'code') })),
  },
  {
    ...shared,
    id: 'K-02',
    texts: {
      wat: 'De code {code} staat meer dan één keer in de lijst.',
      waarom: 'Een kind mag maar één keer meetellen.',
      oplossing: 'Geef elk kind een eigen code. Staat een kind er twee keer in? Haal dan een regel weg.',
      voorbeeld: 'K07 staat er twee keer. Maak van de tweede K08.',
    },
    check: (subject) => {
      const seen = new Set<string>();
      return rowsThatCount(subject)
        .filter(({ kind: { code } }) => {
          const again = code !== '' && seen.has(code.toLowerCase());
          seen.add(code.toLowerCase());
          return again;
        })
        .map(({ rowKey, kind: { code } }) => ({ place: inKinderen(rowKey, 'code'), values: { code } }));
    },
  },
  {
    ...shared,
    id: 'K-03',
    texts: {
      wat: 'Dit lijkt op een burgerservicenummer.',
      waarom: 'Een burgerservicenummer mag hier niet staan. Ook niet als de lijst bij u blijft.',
      oplossing: 'Haal het nummer weg. Gebruik een code, zoals K01.',
      voorbeeld: 'Negen cijfers achter elkaar kunnen zo’n nummer zijn.',
    },
    check: ({ rows, added, exempt }) => [
      ...rows.flatMap(({ rowKey, kind }) =>
        cellsOfKind(kind)
          .filter(([, text]) => holdsBsn(text, exempt))
          .map(([column]) => ({ place: inKinderen(rowKey, column) })),
      ),
      ...added
        .filter(({ text }) => holdsBsn(text, exempt))
        .map(({ table, row, column }) => ({
          place: { table, column, ...(row === undefined ? {} : { row }) },
        })),
    ],
  },
  {
    ...shared,
    id: 'K-04',
    severity: 'waarschuwing',
    texts: {
      wat: 'Dit lijkt op een naam.',
      waarom: 'Zonder namen is de lijst veiliger als iemand anders dit bestand ziet.',
      oplossing: 'Gebruik liever een code. Houd zelf op papier bij welk kind erbij hoort.',
      voorbeeld: 'K01',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind }) => looksLikeName.test(kind.code))
        .map(({ rowKey }) => ({ place: inKinderen(rowKey, 'code') })),
  },
  {
    ...shared,
    id: 'K-05',
    texts: {
      wat: 'Kies de groep van kind {code}.',
      waarom: 'We tellen elke groep apart. De groep moet bij uw locatie passen.',
      oplossing: 'Kies een groep uit de lijst.',
      voorbeeld: 'Op een voorschool kiest u altijd Peuters. Op een school kiest u Groep 1 of Groep 2.',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind }) => chosen(groepChoices(subject), kind.groep) === undefined)
        .map((row) => ({ place: inKinderen(row.rowKey, 'groep'), values: { code: nameOf(row) } })),
  },
  {
    ...shared,
    id: 'K-22',
    texts: {
      wat: 'Er staan {aantal} kinderen in de lijst. Dat zijn er te veel.',
      waarom: `Dit formulier kan hoogstens ${String(MAX_ROWS)} kinderen aan.`,
      oplossing: 'Haal regels weg die niet nodig zijn. Lukt dat niet? Bel of mail dan de gemeente.',
      voorbeeld: 'Kinderen zonder VVE-indicatie mag u weghalen. Zij tellen niet mee.',
    },
    check: ({ rows }) =>
      rows.length > MAX_ROWS ? [{ place: inKinderen(), values: { aantal: rows.length } }] : [],
  },
  {
    ...shared,
    id: 'K-24',
    texts: {
      wat: 'Geef aan of kind {code} een VVE-indicatie heeft.',
      waarom: 'Alleen kinderen met een indicatie tellen mee.',
      oplossing: 'Kies ja of nee.',
      voorbeeld: 'Kies ja als er een VVE-indicatie is afgegeven.',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind }) => chosen(yesNo, kind.indicatie) === undefined)
        .map((row) => ({ place: inKinderen(row.rowKey, 'indicatie'), values: { code: nameOf(row) } })),
  },
];
