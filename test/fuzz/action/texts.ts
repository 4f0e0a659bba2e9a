import type { TextWish } from './action.ts';

/** A text and what Excel makes of it, written down by hand: as entries say it (model/entry.ts). */
export interface TypedText {
  readonly text: string;
  /** In a cell that is not in text format; absent where it is the same text. */
  readonly general?: string;
  /** One of the drop-down of its column: typing it is never refused. */
  readonly listed?: true;
}

const plain = (text: string): TypedText => ({ text });
const listed = (text: string): TypedText => ({ text, listed: true });
const yesNo = [listed('ja'), listed('nee'), plain('misschien'), plain('JA ')];

/** Months and the serial numbers of their first days. */
const months: readonly TypedText[] = [
  { text: '2025-09', general: 'number:45901' },
  { text: '1-9-2025', general: 'number:45901' },
  { text: '2025-9', general: 'number:45901' },
  { text: '2026-05', general: 'number:46143' },
  { text: '2026-08', general: 'number:46235' },
  { text: '1990-01', general: 'number:32874' },
  plain('ooit'),
];

const codes = ['K01', 'K02', 'K03', 'k03', 'K41', 'A-1', 'Sanne', 'L 12', '~*'].map(plain);
// Which of these are offered depends on the kind of locatie.
const groepen = ['Groep 1', 'Groep 2', 'Peuters', 'groep 1 ', 'Groep 9'].map(plain);
const oordelen = [
  listed('voldoende'),
  listed('onvoldoende'),
  listed('niet te beoordelen'),
  plain('goed'),
  plain('Voldoende '),
];
const redenen = [listed('veel afwezig'), listed('te kort geplaatst'), plain('ziek'), plain('Overig')];
const counts = ['25', '30', '8'].map((text): TypedText => ({ text, general: `number:${text}` }));

/** What belongs under a heading, by how the heading begins. */
const fitting: readonly (readonly [begin: string, texts: readonly TypedText[]])[] = [
  ['Code', codes],
  ['Groep', groepen],
  ['VVE', yesNo],
  ['Startmaand', months],
  ['VE gevolgd', [...yesNo, listed('onbekend')]],
  ['Groei', oordelen],
  ['Reden', redenen],
  ['Extra hulp', yesNo],
  ['Alle kinderen', counts],
  ['', [plain('We lezen elke dag voor.'), plain('Aanwezigheid van kinderen'), plain('vrij')]],
];

/** What people type or paste in a wrong place, or with traces of another program. */
const odd: readonly TypedText[] = [
  plain('goed'),
  plain('ja'),
  plain('voldoende'),
  plain('Groep 1'),
  plain(' '),
  plain('\u200B'),
  plain('\u00A0'),
  plain('Zo\u00EB \u{1F469}\u200D\u{1F467}'),
  plain('-'),
  plain('eerste\ntweede'),
  { text: '123456782', general: 'number:123456782' },
  { text: '7,5', general: 'number:7.5' },
  { text: '007', general: 'number:7' },
  { text: '1e5', general: 'number:100000' },
  { text: 'WAAR', general: 'boolean:true' },
  { text: '2025-09', general: 'number:45901' },
  { text: '=1+1', general: 'formula:=1+1' },
];

/** The text of a wish under a heading; '' under nothing. */
export function textFor({ pool, nth }: TextWish, heading: string): TypedText {
  const fits = fitting.find(([begin]) => heading.startsWith(begin));
  const texts = pool === 'odd' ? odd : (fits?.[1] ?? odd);
  return texts[nth % texts.length] ?? plain('');
}

/** Months that the texts above mean, also once they became a number. Anything else is no month. */
export const monthsOf: ReadonlyMap<string, string> = new Map([
  ['2025-09', '2025-09'],
  ['1-9-2025', '2025-09'],
  ['2025-9', '2025-09'],
  ['45901', '2025-09'],
  ['2026-05', '2026-05'],
  ['46143', '2026-05'],
  ['2026-08', '2026-08'],
  ['46235', '2026-08'],
  ['1990-01', '1990-01'],
  ['32874', '1990-01'],
]);
