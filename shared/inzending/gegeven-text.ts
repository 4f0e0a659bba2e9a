import type { Afspraak, Meegeteld } from '../afspraak/afspraak.ts';
import type { Streefpercentage } from '../afspraak/streefpercentage.ts';
import type { Domein } from '../afspraak/domein.ts';
import { Groep, groepNames } from '../afspraak/fase.ts';
import type { Locatie } from '../uitvraag/locatie.ts';
import { groeimethoden } from './answers.ts';
import { cellProse, cellText, type CellValue } from './cell.ts';
import { type Choice, chosen } from './choice.ts';
import { dutchDate, readDutchDate } from './dutch-date.ts';
import type { Gegeven, GegevenKind } from './gegevens-rows.ts';
import { type Groeimethode, groeimethodeNames } from './kindvolgsysteem.ts';
import type { Koppeling, LastYearFigures } from './last-year.ts';
import { readLastYearGroepen, writeLastYearGroepen } from './last-year-groepen-text.ts';
import { dateOfSerial } from './read-month.ts';

const soorten: Readonly<Record<Locatie['soort'], string>> = { voorschool: 'Voorschool', school: 'School' };

/** How the sheet says what is known of last year. */
const koppelingTexts: readonly Choice<Koppeling>[] = [
  ['Ja', 'bekend'],
  ['Nog niet gezegd', 'gevraagd'],
  ['Nee', 'nieuw'],
  ['Nee, de gemeente vroeg toen niets', 'eerste jaar'],
  ['Ja, bij een andere organisatie', 'elders'],
];

/** How the sheet says who is counted, and of which groepen. */
const tellingTexts: readonly Choice<Meegeteld>[] = [
  ['Wie er is op de peildatum', 'peildatum'],
  ['Ook wie eerder in het schooljaar wegging', 'schooljaar'],
];
const groep1Texts: readonly Choice<NonNullable<Afspraak['groep1']>>[] = [
  ['Ja, naast groep 2', 'ernaast'],
  ['Nee, alleen groep 2', 'niet'],
];

/** A closed answer in the words of the sheet. */
const inWords = <T>(choices: readonly Choice<T>[]): { write: Write; read: Read } => ({
  write: (value: T) => choices.find(([, one]) => one === value)?.[0] ?? '',
  read: (text) => chosen(choices, text) ?? text,
});

type Outcome = LastYearFigures['domeinen'][number];

type Write = (value: never) => string;
type Read = (text: string, digits: number) => unknown;

const linesOf = (text: string) => text.split(/\r\n?|\n/).filter((line) => line !== '');
const asIs: { write: Write; read: Read } = { write: (value: string) => value, read: (text) => text };
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How each kind of gegeven is written and read. Lists stand one a line: names hold no line ends. */
const kinds: Readonly<Record<GegevenKind, { readonly write: Write; readonly read: Read }>> = {
  text: asIs,
  stand: { write: capital, read: (text) => text.toLowerCase() },
  number: {
    write: (value: number) => String(value),
    read: (text) => (/^\d+$/.test(text) ? Number(text) : text),
  },
  date: { write: dutchDate, read: (text) => readDutchDate(text) ?? dateOfSerial(text) ?? text },
  code: { ...asIs, read: (text, digits) => (text === '' ? '' : text.padStart(digits, '0')) },
  soort: {
    write: (value: Locatie['soort']) => soorten[value],
    read: (text) => Object.keys(soorten).find((soort) => soort === text.toLowerCase()),
  },
  fasen: {
    write: (value: readonly string[]) => value.map(capital).join('\n'),
    read: (text) => linesOf(text).map((line) => line.toLowerCase()),
  },
  domeinen: {
    write: (value: readonly Domein[]) => value.map(({ domein, naam }) => `${naam} (${domein})`).join('\n'),
    read: (text) => linesOf(text).map(readDomein),
  },
  streefpercentages: {
    write: (value: readonly Streefpercentage[]) => value.map(writeStreefpercentage).join('\n'),
    read: (text) => linesOf(text).map(readStreefpercentage),
  },
  regels: {
    write: (value: readonly string[]) => value.join('\n'),
    read: (text) => linesOf(text).map((line) => line.trim()),
  },
  telling: inWords(tellingTexts),
  groep1: inWords(groep1Texts),
  koppeling: {
    write: (value: Koppeling) => koppelingTexts.find(([, one]) => one === value)?.[0] ?? '',
    read: (text) => chosen(koppelingTexts, text),
  },
  groeimethode: {
    write: (value: Groeimethode) => groeimethodeNames[value],
    read: (text) => chosen(groeimethoden, text),
  },
  outcomes: {
    write: (value: readonly Outcome[]) =>
      value
        .map(({ domein, voldoende, onvoldoende }) => `${domein}: ${voldoende} van ${voldoende + onvoldoende}`)
        .join('\n'),
    read: (text) => linesOf(text).map(readOutcome),
  },
  groepen: { write: writeLastYearGroepen, read: (text) => readLastYearGroepen(linesOf(text)) },
};

/** Of these blanks around them do not count; names, agreed words and lists are read as they stand. */
const oneWord: readonly GegevenKind[] = [
  'stand',
  'number',
  'date',
  'code',
  'soort',
  'telling',
  'groep1',
  'koppeling',
  'groeimethode',
];

/** The text in the cell of a gegeven; '' for one that is not known. */
export const writeGegeven = (kind: GegevenKind, value: unknown): string =>
  value === undefined ? '' : kinds[kind].write(value as never);

/** The value of a gegeven from its cell, also where Excel made a number of it; a text that cannot be read stays as it is. */
export const readGegeven = ({ kind, digits = 0 }: Gegeven, value: CellValue): unknown =>
  kinds[kind].read(
    oneWord.includes(kind) ? cellText(value) : cellProse(value),
    typeof value === 'number' ? digits : 0,
  );

function readDomein(line: string): Readonly<Record<keyof Domein, string>> {
  const [, naam = '', domein = ''] = /^(.*) \((\w+)\)$/.exec(line) ?? [];
  return { domein, naam };
}

const writeStreefpercentage = ({ fase, groep, domein, percentage }: Streefpercentage): string =>
  `${capital(fase)}${groep === undefined ? '' : ` ${groepNames[groep].toLowerCase()}`}, ${domein}: ${percentage}%`;

function readStreefpercentage(line: string): Readonly<Partial<Record<keyof Streefpercentage, unknown>>> {
  const [, fase = '', name, domein, percentage] = /^(\w+)(?: ([^,]+))?, (.+): (\d+) ?%$/.exec(line) ?? [];
  const groep =
    name && (Groep.options.find((one) => groepNames[one].toLowerCase() === name.toLowerCase()) ?? name);
  return { fase: fase.toLowerCase(), ...(groep && { groep }), domein, percentage: Number(percentage) };
}

function readOutcome(line: string): Readonly<Record<keyof Outcome, unknown>> {
  const [, domein, voldoende, of] = /^(.+): (\d+) van (\d+)$/.exec(line) ?? [];
  return { domein, voldoende: Number(voldoende), onvoldoende: Number(of) - Number(voldoende) };
}
