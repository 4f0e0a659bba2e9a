import { unzipSync } from 'fflate';
import { plantedTexts } from './planted.ts';

/** Something that somebody can read, and what it is. */
export interface Readable {
  readonly what: string;
  readonly text: string;
}

/** A length, a duration, the number of a row, a moment and an address tell no count, and hold any digits. */
const noise = [
  ...[/^content-length: .*$/gim, /"ms":\d+(?:\.\d+)?/g, /\br="\d+"/g],
  ...[/\d{4}-\d\d-\d\dT[\d:.]+Z/g, /127\.0\.0\.1:\d+/g],
];

/** As a number of its own: not within a longer number, a code or a key. A share may go on. */
const patternOf = (planted: string): RegExp => {
  const isShare = planted.startsWith('0.');
  const literal = planted.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\w.-])${literal}${isShare ? '' : String.raw`(?![\w-]|[.,]\d)`}`);
};

const patterns = plantedTexts.map(patternOf);

/** Names of what holds a count that was planted, each with the counts. */
export const findPlanted = (all: readonly Readable[]): readonly string[] =>
  all.flatMap(({ what, text }) => {
    const plain = noise.reduce((left, pattern) => left.replace(pattern, ''), text);
    const found = plantedTexts.filter((_, i) => patterns[i]?.test(plain));
    return found.length === 0 ? [] : [`${what}: ${found.join(' ')}`];
  });

/** A cell that points to a text holds the number of that text, which is looked at where it stands. */
const pointers = /<c\b[^>]*\bt="s"[^>]*>.*?<\/c>/gs;

/** All parts of a workbook: sheets, hidden or not, texts, names, charts and what they keep, properties, comments. */
export const partsOfXlsx = (what: string, bytes: Uint8Array): readonly Readable[] =>
  Object.entries(unzipSync(bytes)).map(([part, content]) => ({
    what: `${what} ${part}`,
    text: new TextDecoder().decode(content).replace(pointers, ''),
  }));
