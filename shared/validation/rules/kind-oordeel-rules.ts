import { oordelen, redenen, yesNo } from '../../inzending/answers.ts';
import { chosen } from '../../inzending/choice.ts';
import type { KeyedKind, KindRegel } from '../../inzending/kind-regel.ts';
import { hulpColumn, oordeelColumn } from '../../inzending/kinderen-columns.ts';
import { isMonth } from '../../inzending/read-month.ts';
import type { Oordeel } from '../../inzending/oordeel.ts';
import { dutchDate } from '../../inzending/dutch-date.ts';
import type { Rule } from '../rule.ts';
import { inKinderen, type KindSubject, nameOf, rowsThatCount } from '../subjects/kind-subject.ts';

const shared = { severity: 'fout', level: 'K', runsOn: 'form', asksReason: false } as const;

const oordeelIn = (kind: KindRegel, domein: string): Oordeel | undefined =>
  chosen(oordelen, kind.oordelen[domein] ?? '');

/** Each cell with an oordeel in the rows that count. */
const oordeelCells = (subject: KindSubject) =>
  rowsThatCount(subject).flatMap((row) =>
    subject.domeinen.map(({ domein, naam }) => ({
      row,
      domein,
      naam,
      text: row.kind.oordelen[domein] ?? '',
      oordeel: oordeelIn(row.kind, domein),
      helps: chosen(yesNo, row.kind.hulp[domein] ?? ''),
    })),
  );

const judgedIn = ({ domeinen }: KindSubject, { kind }: KeyedKind) =>
  domeinen.map(({ domein }) => oordeelIn(kind, domein));

/** Rules over one row of the child list: what is said of the child's growth. */
export const kindOordeelRules: readonly Rule<KindSubject>[] = [
  {
    ...shared,
    id: 'K-06',
    texts: {
      wat: 'Kind {code} heeft geen VVE-indicatie, maar wel een oordeel.',
      waarom: 'Alleen kinderen met een indicatie tellen mee.',
      oplossing: 'Haal de regel weg. Of kies ja bij VVE-indicatie.',
      voorbeeld: 'Heeft het kind toch een indicatie? Verander nee dan in ja.',
    },
    check: ({ rows }) =>
      rows
        .filter(({ kind }) => chosen(yesNo, kind.indicatie) === false)
        .filter(({ kind }) => Object.values(kind.oordelen).some((text) => text !== ''))
        .map((row) => ({ place: inKinderen(row.rowKey, 'indicatie'), values: { code: nameOf(row) } })),
  },
  {
    ...shared,
    id: 'K-07',
    texts: {
      wat: 'Dit oordeel over {domein} staat niet in de lijst.',
      waarom: 'We kunnen alleen oordelen tellen die in de lijst staan.',
      oplossing: 'Kies voldoende, onvoldoende of niet te beoordelen.',
      voorbeeld: 'Staat er goed? Kies dan voldoende.',
    },
    check: (subject) =>
      oordeelCells(subject)
        .filter(({ text, oordeel }) => text !== '' && oordeel === undefined)
        .map(({ row, domein, naam }) => ({
          place: inKinderen(row.rowKey, oordeelColumn(domein)),
          values: { domein: naam },
        })),
  },
  {
    ...shared,
    id: 'K-08',
    texts: {
      wat: 'Vul voor kind {code} ook {domein} in.',
      waarom: 'Een kind telt pas mee als elk domein is ingevuld.',
      oplossing: 'Kies een oordeel. Weet u het nog niet? Kies dan niet te beoordelen.',
      voorbeeld: 'Een kind is er pas één maand. Kies dan niet te beoordelen.',
    },
    check: (subject) =>
      rowsThatCount(subject).flatMap((row) => {
        const open = subject.domeinen.filter(({ domein }) => (row.kind.oordelen[domein] ?? '') === '');
        const [first] = open;
        const isAsked = open.length < subject.domeinen.length || chosen(yesNo, row.kind.indicatie) === true;
        return first === undefined || !isAsked
          ? []
          : [
              {
                place: inKinderen(row.rowKey, oordeelColumn(first.domein)),
                values: { code: nameOf(row), domein: enumerate(open.map(({ naam }) => naam)) },
              },
            ];
      }),
  },
  {
    ...shared,
    id: 'K-09',
    texts: {
      wat: 'Kies waarom u de groei van kind {code} nog niet kunt beoordelen.',
      waarom: 'Zo ziet de gemeente of kinderen te kort komen, of te vaak weg zijn.',
      oplossing: 'Kies een reden uit de lijst.',
      voorbeeld: 'Te kort geplaatst',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter((row) => judgedIn(subject, row).includes('nietTeBeoordelen'))
        .filter(({ kind }) => chosen(redenen, kind.reden) === undefined)
        .map((row) => ({ place: inKinderen(row.rowKey, 'reden'), values: { code: nameOf(row) } })),
  },
  {
    ...shared,
    id: 'K-10',
    texts: {
      wat: 'U vulde een reden in, maar ook bij elk domein een oordeel.',
      waarom: 'Een reden hoort alleen bij een kind dat u niet kunt beoordelen.',
      oplossing: 'Haal de reden weg. Of kies bij een domein niet te beoordelen.',
      voorbeeld: 'Alles is voldoende en bij Reden staat veel afwezig. Haal die reden weg.',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind }) => kind.reden !== '')
        .filter((row) => judgedIn(subject, row).every((one) => one === 'voldoende' || one === 'onvoldoende'))
        .map(({ rowKey }) => ({ place: inKinderen(rowKey, 'reden') })),
  },
  {
    ...shared,
    id: 'K-15',
    severity: 'waarschuwing',
    texts: {
      wat: 'Kind {code} is er korter dan {maanden} maanden.',
      waarom: 'In zo’n korte tijd is groei vaak nog niet goed te zien.',
      oplossing: 'Kies misschien niet te beoordelen. Bent u zeker van uw oordeel? Laat het dan staan.',
      voorbeeld: 'Een kind begon in mei en de peildatum is 1 juni.',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter((row) => judgedIn(subject, row).some((one) => one === 'voldoende' || one === 'onvoldoende'))
        .filter(({ kind }) => isTooShort(kind.startmaand, subject))
        .map((row) => ({
          place: inKinderen(row.rowKey, 'startmaand'),
          values: { code: nameOf(row), maanden: subject.minMaanden },
        })),
  },
  {
    ...shared,
    id: 'K-20',
    severity: 'waarschuwing',
    texts: {
      wat: 'Geef aan of kind {code} extra hulp krijgt bij {domein}.',
      waarom: 'De gemeente wil weten of er hulp is voor kinderen die te weinig groeien.',
      oplossing: 'Kies ja of nee.',
      voorbeeld: 'Een kind krijgt hulp van een logopedist. Kies dan ja bij Taal.',
    },
    check: (subject) =>
      oordeelCells(subject)
        .filter(({ oordeel, helps }) => oordeel === 'onvoldoende' && helps === undefined)
        .map(({ row, domein, naam }) => ({
          place: inKinderen(row.rowKey, hulpColumn(domein)),
          values: { code: nameOf(row), domein: naam },
        })),
  },
  {
    ...shared,
    id: 'K-21',
    severity: 'waarschuwing',
    texts: {
      wat: 'Extra hulp bij {domein} telt hier niet mee, want kind {code} groeit voldoende.',
      waarom: 'We tellen alleen hulp aan kinderen die onvoldoende groeien.',
      oplossing: 'Maak het vak leeg. Klopt het oordeel niet? Pas dan het oordeel aan.',
      voorbeeld: 'Bij Taal staat voldoende en ook hulp. Haal dan ja weg.',
    },
    check: (subject) =>
      oordeelCells(subject)
        .filter(({ row, domein, oordeel, helps }) => {
          // Also a text of which nobody knows whether it means help.
          const saysHelp = helps ?? (row.kind.hulp[domein] ?? '') !== '';
          return oordeel === 'voldoende' && saysHelp;
        })
        .map(({ row, domein, naam }) => ({
          place: inKinderen(row.rowKey, hulpColumn(domein)),
          values: { code: nameOf(row), domein: naam },
        })),
  },
  {
    ...shared,
    id: 'K-23',
    texts: {
      wat: 'De startmaand van kind {code} kan niet kloppen.',
      waarom: 'Met de startmaand zien we of een kind er lang genoeg is voor een oordeel.',
      oplossing: 'Schrijf eerst het jaar en dan de maand.',
      voorbeeld: '2025-09',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind: { startmaand } }) => startmaand !== '' && !isPossible(startmaand, subject))
        .map((row) => ({ place: inKinderen(row.rowKey, 'startmaand'), values: { code: nameOf(row) } })),
  },
  {
    ...shared,
    id: 'K-26',
    texts: {
      wat: 'Kind {code} begon pas na {peildatum}. Dat is de peildatum.',
      waarom: 'We tellen alleen kinderen die er op de peildatum waren.',
      oplossing: 'Klopt de startmaand? Haal dit kind dan uit de lijst. Pas anders de maand aan.',
      voorbeeld: 'Een kind dat in september begon, telt niet mee bij een peildatum in juni.',
    },
    check: (subject) =>
      rowsThatCount(subject)
        .filter(({ kind: { startmaand } }) => isAfter(startmaand, subject))
        .map((row) => ({
          place: inKinderen(row.rowKey, 'startmaand'),
          values: { code: nameOf(row), peildatum: dutchDate(subject.peildatum) },
        })),
  },
];

/** 'Taal, Rekenen en Motoriek'. */
const enumerate = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

/** A child in VVE is at most seven: who started longer before the peildatum is a typing error. */
const LONGEST_STAY = 7 * 12;

const isPossible = (startmaand: string, subject: KindSubject): boolean => {
  const months = monthsThere(startmaand, subject);
  return months !== undefined && months <= LONGEST_STAY;
};

const isAfter = (startmaand: string, subject: KindSubject): boolean => {
  const months = monthsThere(startmaand, subject);
  return months !== undefined && months < 0;
};

const isTooShort = (startmaand: string, subject: KindSubject): boolean => {
  const months = monthsThere(startmaand, subject);
  return months !== undefined && months >= 0 && months < subject.minMaanden;
};

/** Whole months from the first day of the month of start to the peildatum. */
function monthsThere(startmaand: string, { peildatum }: KindSubject): number | undefined {
  if (!isMonth(startmaand)) return undefined;
  const nth = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return nth(peildatum) - nth(startmaand);
}
