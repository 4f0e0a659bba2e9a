import { gzipSync } from 'node:zlib';
import type { Random } from '../../../local/demo/random.ts';

/** Bytes that are no message, and headers that belong to them. */
export interface BrokenBody {
  readonly what: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

type Break = (random: Random, text: string) => Omit<BrokenBody, 'what'> | string;

const middle = (random: Random, text: string): number => random.int(0, Math.max(0, text.length - 1));
const firstKey = (text: string): string => /"([^"\\]+)"\s*:/.exec(text)?.[1] ?? 'versie';
/** A number somewhere in it becomes another one. */
const withNumber = (text: string, number: string): string => {
  const changed = text.replace(/:\d+/, `:${number}`);
  return changed === text ? `{"versie":${number}}` : changed;
};

const breaks = {
  'cut off': (random, text) => text.slice(0, middle(random, text)),
  'a key twice': (_random, text) => text.replace('{', `{"${firstKey(text)}":1,`),
  'a key twice, written otherwise': (_random, text) => {
    const key = firstKey(text);
    const code = key.charCodeAt(0).toString(16).padStart(4, '0');
    return text.replace('{', `{"\\u${code}${key.slice(1)}":1,`);
  },
  'a byte order mark': (_random, text) => `\ufeff${text}`,
  'more behind it': (random, text) => text + random.pick(['{}', ',', ']', '\u0000', 'x', '\u00a0']),
  'a comment': (_random, text) => `/* x */${text}`,
  'single quotes': (_random, text) => text.replaceAll('"', "'"),
  'no quotes': (_random, text) => text.replace(/"([a-z]+)":/i, '$1:'),
  'a comma too many': (_random, text) => text.replace(/\}$/, ',}'),
  'a control character in a text': (_random, text) => text.replace('"', '"\n'),
  'half a surrogate pair': (_random, text) => text.replace(':"', ':"\\ud800'),
  'an endless number': (_random, text) => withNumber(text, '1e400'),
  'minus zero': (_random, text) => withNumber(text, '-0'),
  'a number with many digits': (_random, text) => withNumber(text, '9'.repeat(400)),
  'a number with a needless zero': (_random, text) => withNumber(text, '1.0'),
  'a number with a zero before it': (_random, text) => withNumber(text, '01'),
  'what is no number': (random, text) => withNumber(text, random.pick(['NaN', 'Infinity', '0x10', '+1'])),
  'a value of its own': (random) => random.pick(['null', 'true', '7', '"x"', '[]', '[{}]', 'undefined', '']),
  'deep lists': (random) => '['.repeat(random.pick([17, 1000, 20_000])),
  'deep objects': (random) => '{"a":'.repeat(random.pick([17, 1000, 10_000])),
  'spaces alone': () => ' \n\t ',
  'bytes that are no UTF-8': (random, text) => {
    const bytes = Buffer.from(text);
    bytes[middle(random, text)] = random.pick([0xff, 0xc0, 0x80, 0xed]);
    return { body: bytes };
  },
  'UTF-16': (_random, text) => ({ body: Buffer.from(text, 'utf16le') }),
  'much more than is taken': (_random, text) => text.padEnd(5 * 1024 * 1024),
  'another type': (random, text) => ({
    body: Buffer.from(text),
    headers: {
      'content-type': random.pick([
        'text/plain',
        'application/xml',
        'application/json; charset=utf-16',
        'application/json, text/plain',
        'application/jsonp',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        '',
      ]),
    },
  }),
  'packed bytes': (_random, text) => ({
    body: gzipSync(text),
    headers: { 'content-encoding': 'gzip' },
  }),
  'packed bytes that say nothing of it': (_random, text) => ({ body: gzipSync(text) }),
  'said to be packed': (random, text) => ({
    body: Buffer.from(text),
    headers: { 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'x']) },
  }),
  'in chunks without a length': (_random, text) => ({
    body: Buffer.from(text),
    headers: { 'transfer-encoding': 'chunked' },
  }),
} satisfies Readonly<Record<string, Break>>;

const names = Object.keys(breaks) as [keyof typeof breaks, ...(keyof typeof breaks)[]];

/** A text of JSON that is broken as a text. */
export function breakText(random: Random, text: string): BrokenBody {
  const what = random.pick(names);
  const broken = breaks[what](random, text);
  return { what, ...(typeof broken === 'string' ? { body: Buffer.from(broken) } : broken) };
}
