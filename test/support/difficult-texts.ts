/** A text that some program takes for something else, and why it stands here. */
export interface DifficultText {
  readonly about: string;
  readonly text: string;
}

const of = (about: string, texts: readonly string[]): readonly DifficultText[] =>
  texts.map((text) => ({ about, text }));

/** Names as real places have them, of which a spreadsheet or a careless program makes something else. */
export const difficultNames = of('a name', [
  "'t Twiespan",
  "'T Rastholt",
  "'t Lieveheersbeestje B.V.",
  'Dalton Kindcentrum ’t Kompas',
  "ibs 't Pompeblêd",
  'Wrâldwizer',
  'Mienskipsskoalle  De Legeaën',
  'It Bûtenplak',
  '00DX00',
  '0114',
  'Het Mozaiek',
  "'t Kienholt",
  'Prinses Beatrixschool',
]);

/** Begins of a formula, in the widths that Excel reads. */
export const formulaLike = of('like a formula', [
  '=1+1',
  '+31 6 00000000',
  '-',
  '- eerste punt',
  '-1+2',
  '@x',
  '=cmd|" /C calc"!A0',
  '=HYPERLINK("http://voorbeeld.invalid","klik")',
  '\uFF1D1+1',
  '\uFF0B1',
  '\uFF0D1',
  '\uFF20x',
  ' =1+1',
  '\u200B=1+1',
  '\uFEFF@x',
]);

const apostrophes = of('an apostrophe', ["'", "''x", "'=1+1", "'007", '’', "x'"]);

const likeOthers = of('like a number, a date, a truth value or an error', [
  '1e5',
  '007',
  '1-2',
  '19-8-2025',
  '2025-09',
  '7,5',
  '7.5',
  '50%',
  '€ 5',
  '(3)',
  '12:30',
  'WAAR',
  'TRUE',
  '#N/B',
  '#N/A',
  '#NAME?',
]);

/** What `prose` takes: several lines, and tabs. */
const lines = of('line ends and tabs', [
  '\tna een tab',
  'a\tb',
  '\rna een wagenterugloop',
  'a\rb',
  'a\nb',
  'a\r\nb',
  '\n=1+1',
  'eindigt op\n',
]);

const written = of('signs of other scripts', [
  'Café Zoë',
  'Cafe\u0301 Zoe\u0308',
  'ﬁets',
  '👩\u200D👧 gezin',
  '🇳🇱',
  '\u202Eomgekeerd\u202C',
  '\u200Fnaar links',
  '\u2067isolaat\u2069',
  'مرحبا',
]);

const unseen = of('blanks and signs that nobody sees', [
  ' wit ervoor en erna ',
  '\u00A0hard wit\u00A0',
  'nul\u200Bbreed',
  '\uFEFFmerk vooraan',
  'zacht\u00ADstreepje',
  'a\u2028b',
]);

const markup = of('marks of file formats', [
  '_x000D_',
  '_x005F_x000D_',
  'a<b>&"c"',
  ']]>',
  'a;b,c',
  '"aangehaald"',
  'a"b;\n"c',
  'sep=;',
  '{{x}}',
  '${x}',
  '%s',
]);

/** Characters that XML cannot hold, and halves of a pair: no schema takes them. */
export const forbidden = of('a character that cannot travel', [
  'a\u0001b',
  'a\u0000b',
  'a\u000Bb',
  'a\u009Fb',
  'a\uD800b',
]);

/** Texts that may stand in everything that people write in their own words. */
export const proseTexts: readonly DifficultText[] = [
  ...difficultNames,
  ...formulaLike,
  ...apostrophes,
  ...likeOthers,
  ...lines,
  ...written,
  ...unseen,
  ...markup,
];

/** Every difficult text; invented, but for names of kinds that exist. */
export const difficultTexts: readonly DifficultText[] = [...proseTexts, ...forbidden];

/** A text exactly as long as its field allows, that begins with what must not become a formula. */
export const atLimit = (max: number): DifficultText => ({
  about: `${max} characters`,
  text: `=${'x'.repeat(max - 2)}=`,
});

export const textsOf = (all: readonly DifficultText[]): readonly string[] => all.map(({ text }) => text);
