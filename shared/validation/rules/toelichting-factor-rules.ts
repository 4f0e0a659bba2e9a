import { MAX_FACTORS } from '../../inzending/read-toelichting.ts';
import type { Place } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { ToelichtingSubject } from '../subjects/toelichting-subject.ts';

const shared = { severity: 'fout', level: 'T', runsOn: 'both', asksReason: false } as const;
const lists = ['bevorderend', 'belemmerend'] as const;

export const inToelichting = (row: string, column: string): Place => ({ table: 'Toelichting', row, column });

/** Rules over the factors that help or hinder. */
export const toelichtingFactorRules: readonly Rule<ToelichtingSubject>[] = [
  {
    ...shared,
    id: 'T-01',
    severity: 'waarschuwing',
    texts: {
      wat: 'Kies minstens één factor die de groei bij {domein} tegenhoudt.',
      waarom: 'We vragen dit aan elke locatie, ook als het goed gaat. Zo zien we samen wat beter kan.',
      oplossing: 'Kies op het tabblad Toelichting een factor bij Wat houdt tegen?',
      voorbeeld: 'Aanwezigheid van kinderen',
    },
    check: ({ domeinen, doelgroepkinderen, rows }) =>
      domeinen
        .filter(() => doelgroepkinderen > 0)
        .filter(({ domein }) => !rows.some((row) => row.domein === domein && says(row, 'belemmerend')))
        .filter(({ domein }) => !(mayBeMeant(domein, rows) && rows.some((row) => isElsewhere(row, domeinen))))
        .map(({ domein, naam }) => ({
          place: inToelichting(domein, 'belemmerend'),
          values: { domein: naam },
        })),
  },
  {
    ...shared,
    id: 'T-02',
    severity: 'waarschuwing',
    texts: {
      wat: 'Wat helpt kinderen bij u om te groeien? Kies minstens één factor.',
      waarom: 'Andere locaties kunnen leren van wat bij u goed werkt.',
      oplossing: 'Kies op het tabblad Toelichting een factor bij Wat helpt?',
      voorbeeld: 'Coaching op de groep',
    },
    check: ({ doelgroepkinderen, rows }) =>
      doelgroepkinderen > 0 && !rows.some((row) => says(row, 'bevorderend'))
        ? [{ place: { table: 'Toelichting', column: 'bevorderend' } }]
        : [],
  },
  {
    ...shared,
    id: 'T-07',
    texts: {
      wat: 'U koos Anders bij {domein}. Schrijf kort op wat u bedoelt.',
      waarom: 'Anders kan van alles zijn. Zonder uitleg weten we niet wat u bedoelt.',
      oplossing: 'Schrijf uw uitleg in de kolom Uw uitleg.',
      voorbeeld: 'Wij hebben dit jaar een nieuw gebouw.',
    },
    check: ({ rows, domeinen }) =>
      rows
        .filter((row) => row.tekst.trim() === '')
        .filter((row) => lists.some((list) => row[list].includes('anders')))
        .map(({ domein }) => ({
          place: inToelichting(domein, 'tekst'),
          values: { domein: nameOf(domeinen, domein) },
        })),
  },
  {
    ...shared,
    id: 'T-09',
    texts: {
      wat: 'De uitleg over {domein} past niet bij de afspraak.',
      waarom: 'Elk domein van de afspraak heeft één regel. Andere domeinen tellen we niet.',
      oplossing: 'Zet uw uitleg bij een domein uit de lijst. Haal daarna deze regel weg.',
      voorbeeld: 'Taal staat er twee keer. Zet alles in één regel.',
    },
    check: ({ rows, domeinen }) =>
      rows
        .filter(({ domein }, i) => {
          const agreed = domeinen.some((one) => one.domein === domein);
          return !agreed || rows.findIndex((row) => row.domein === domein) !== i;
        })
        .map(({ domein }) => ({
          place: inToelichting(domein, 'domein'),
          values: { domein: nameOf(domeinen, domein) },
        })),
  },
  {
    ...shared,
    id: 'T-10',
    texts: {
      wat: 'Bij {domein} staat een factor die niet in de lijst staat.',
      waarom: 'We tellen hoe vaak elke factor voorkomt. Dat kan alleen met de lijst.',
      oplossing: 'Kies een factor uit de lijst. Staat hij er niet bij? Kies dan Anders.',
      voorbeeld: 'Er staat mooi weer. Kies Anders en schrijf het bij Uw uitleg.',
    },
    check: ({ rows, domeinen }) =>
      rows.flatMap(({ domein, unknown }) =>
        unknown.map((column) => ({
          place: inToelichting(domein, column),
          values: { domein: nameOf(domeinen, domein) },
        })),
      ),
  },
  {
    ...shared,
    id: 'T-11',
    texts: {
      wat: 'Bij {domein} staan te veel factoren.',
      waarom: 'Met een paar factoren wordt duidelijk wat bij u het meest telt.',
      oplossing: `Kies hoogstens ${String(MAX_FACTORS)} factoren.`,
      voorbeeld: 'U koos er 7. Haal de 2 weg die het minst tellen.',
    },
    check: ({ rows, domeinen }) =>
      rows.flatMap((row) =>
        lists
          .filter((list) => row[list].length > MAX_FACTORS)
          .map((list) => ({
            place: inToelichting(row.domein, list),
            values: { domein: nameOf(domeinen, row.domein) },
          })),
      ),
  },
];

/** A domein without a row may be the one that a row of no agreed domein is about: T-09 asks that first. */
const mayBeMeant = (domein: string, rows: ToelichtingSubject['rows']): boolean =>
  !rows.some((row) => row.domein === domein);

const isElsewhere = (row: ToelichtingSubject['rows'][number], domeinen: ToelichtingSubject['domeinen']) =>
  says(row, 'belemmerend') && !domeinen.some(({ domein }) => domein === row.domein);

/** Whether a cell names a factor, known or not: what is not known is T-10's to say. */
const says = (row: ToelichtingSubject['rows'][number], list: (typeof lists)[number]): boolean =>
  row[list].length > 0 || row.unknown.includes(list);

/** How a sentence names the domein of a row, which may be none. */
const nameOf = (domeinen: ToelichtingSubject['domeinen'], id: string): string =>
  domeinen.find(({ domein }) => domein === id)?.naam ?? (id === '' ? 'een leeg domein' : id);
