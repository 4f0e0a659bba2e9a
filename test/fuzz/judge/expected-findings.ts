import { monthsOf } from '../action/texts.ts';
import { isAnswer } from './answers.ts';
import type { RawList, RawRow } from './raw-list.ts';
import { shiftedUnder } from './shifted-row.ts';
import type { Standards } from './standards.ts';

/** A finding on one cell, as the sheet shows it. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly heading: string;
}

/** Every rule over a row of the list; rules over the list as a whole, such as its length, are not played. */
export const judgedRules: readonly string[] = [
  ...['K-02', 'K-03', 'K-04', 'K-05', 'K-06', 'K-07', 'K-08', 'K-09', 'K-10'],
  ...['K-15', 'K-20', 'K-21', 'K-23', 'K-24', 'K-25', 'K-26', 'K-28'],
];

/** What is all there is to say about a row. */
const wholeRow: readonly string[] = ['K-25', 'K-28'];

/** The only number in the pool of texts that a list may not hold. */
const BSN = '123456782';
/** Letters only, three at least, not all of them capitals. */
const name = /^(?!\P{Ll}*$)\p{L}[\p{L} .'\u2019-]{2,}$/u;
const LONGEST_STAY = 84;

/** Which cells of the list are wrong, read from the grid and judged by the words of the rules. */
export function expectedFindings(list: RawList, standards: Standards): readonly ExpectedFinding[] {
  const found = list.used.flatMap((row) => onRow(row, list, standards));
  const shifted = new Set(found.filter(({ rule }) => wholeRow.includes(rule)).map(({ row }) => row));
  const forbidden = new Set(found.filter(({ rule }) => rule === 'K-03').map(cellOf));
  return found.filter((one) => {
    if (one.rule === 'K-03') return true;
    return !forbidden.has(cellOf(one)) && (wholeRow.includes(one.rule) || !shifted.has(one.row));
  });
}

const cellOf = ({ row, heading }: ExpectedFinding): string => `${row}/${heading}`;

function onRow(row: RawRow, list: RawList, standards: Standards): readonly ExpectedFinding[] {
  const is = (rule: string, heading: string): ExpectedFinding => ({ rule, row: row.row, heading });
  const bsn = list.table.headings
    .filter((_, i) => row.all[i]?.includes(BSN) === true)
    .map((heading) => is('K-03', heading));
  const shifted = shiftedUnder(row, standards);
  const others = row.under('VVE-indicatie').toLowerCase() === 'nee' ? withoutIndicatie : counted;
  return [
    ...bsn,
    ...(shifted === undefined ? [] : [is('K-25', shifted)]),
    ...(saysHeadings(row, standards) ? [is('K-28', 'Code')] : []),
    ...others(row, list, standards).map(([rule, heading]) => is(rule, heading)),
  ];
}

function saysHeadings({ under }: RawRow, { headings }: Standards): boolean {
  const wanted = headings.map((heading) => heading.toLowerCase());
  return headings.filter((heading) => wanted.includes(under(heading).toLowerCase())).length >= 3;
}

type Found = readonly (readonly [rule: string, heading: string])[];

const withoutIndicatie = ({ under }: RawRow, _list: RawList, { headings }: Standards): Found =>
  headings.some((heading) => heading.startsWith('Groei ') && under(heading) !== '')
    ? [['K-06', 'VVE-indicatie']]
    : [];

const counted = (row: RawRow, list: RawList, standards: Standards): Found => [
  ...aboutWho(row, list, standards),
  ...aboutGrowth(row, standards),
  ...aboutMonth(row, standards),
];

function aboutWho(row: RawRow, { used }: RawList, { groepen }: Standards): Found {
  const code = row.under('Code').toLowerCase();
  const before = used.filter((one) => one.row < row.row);
  const isAgain = before.some(
    ({ under }) => under('Code').toLowerCase() === code && under('VVE-indicatie').toLowerCase() !== 'nee',
  );
  return [
    ...when(code !== '' && isAgain, 'K-02', 'Code'),
    ...when(name.test(row.under('Code')), 'K-04', 'Code'),
    ...when(!isAnswer('Groep', row.under('Groep'), groepen), 'K-05', 'Groep'),
    ...when(row.under('VVE-indicatie').toLowerCase() !== 'ja', 'K-24', 'VVE-indicatie'),
  ];
}

function aboutGrowth({ under }: RawRow, { headings, groepen }: Standards): Found {
  const growth = headings.filter((heading) => heading.startsWith('Groei '));
  const said = growth.map((heading) => under(heading).toLowerCase());
  const firstOpen = growth[said.indexOf('')];
  const isAsked = said.some((text) => text !== '') || under('VVE-indicatie').toLowerCase() === 'ja';
  const reden = under('Reden');
  return [
    ...growth.flatMap((heading) =>
      when(under(heading) !== '' && !isAnswer(heading, under(heading), groepen), 'K-07', heading),
    ),
    ...(firstOpen === undefined ? [] : when(isAsked, 'K-08', firstOpen)),
    ...when(said.includes('niet te beoordelen') && !isAnswer('Reden', reden, groepen), 'K-09', 'Reden'),
    ...when(reden !== '' && said.every(isJudged), 'K-10', 'Reden'),
    ...growth.flatMap((heading) => aboutHelp(under(heading), heading.replace('Groei', 'Extra hulp'), under)),
  ];
}

function aboutHelp(oordeel: string, heading: string, under: RawRow['under']): Found {
  const help = under(heading).toLowerCase();
  const key = oordeel.toLowerCase();
  return [
    ...when(key === 'onvoldoende' && help !== 'ja' && help !== 'nee', 'K-20', heading),
    ...when(key === 'voldoende' && help !== '' && help !== 'nee', 'K-21', heading),
  ];
}

function aboutMonth({ under }: RawRow, { headings, peildatum, minMaanden }: Standards): Found {
  const text = under('Startmaand').toLowerCase();
  const month = monthsOf.get(text);
  const stay = month === undefined ? undefined : monthsBetween(month, peildatum);
  const judged = headings.some((heading) => heading.startsWith('Groei ') && isJudged(under(heading)));
  const isShort = stay !== undefined && stay >= 0 && stay < minMaanden;
  return [
    ...when(isShort && judged, 'K-15', 'Startmaand'),
    ...when(text !== '' && (stay === undefined || stay > LONGEST_STAY), 'K-23', 'Startmaand'),
    ...when(stay !== undefined && stay < 0, 'K-26', 'Startmaand'),
  ];
}

const when = (is: boolean, rule: string, heading: string): Found => (is ? [[rule, heading]] : []);

const isJudged = (text: string): boolean => ['voldoende', 'onvoldoende'].includes(text.toLowerCase());

function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month;
}
