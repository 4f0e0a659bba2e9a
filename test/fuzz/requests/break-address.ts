import type { Random } from '../../../local/demo/random.ts';
import type { Operation } from './api-document.ts';
import { exampleIds } from './recorded.ts';

/** Written as they are, so that what stands here is what goes over the wire. */
const oddParts: readonly [string, ...string[]] = [
  '%2F',
  '..%2F..%2Fmij',
  '%2e%2e',
  '%00',
  'a%00b',
  '%0a',
  '%7C',
  'voorbeeld%7CUITVRAAG',
  '%27%20or%201%20eq%201%20or%20%27',
  "x'y",
  '%5C',
  '%23',
  '%3F',
  '%25',
  '%252F',
  '%ff',
  '%',
  '%ED%A0%80',
  '%E2%80%AE',
  '__proto__',
  'constructor',
  'A'.repeat(65),
  'A'.repeat(9000),
  '0',
  '99010',
  '9902',
  '-1',
  'nergens',
  '*',
  '{gemeentecode}',
  '%20',
  ';a=b',
  '.',
];

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The address of an operation in the example, with some other parts. */
export function addressOf(operation: Operation, parts: Readonly<Record<string, string>> = {}): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const usual = (exampleIds as Readonly<Record<string, string>>)[name];
    const part = parts[name] ?? usual;
    if (part === undefined) throw new Error(`No example is known of ${name}: name one in recorded.ts`);
    return part;
  });
}

export function oddAddress(random: Random, operation: Operation): string {
  const [first, ...others] = namesIn(operation.path);
  const usual = addressOf(operation);
  const ways: [() => string, ...(() => string)[]] = [
    () => `${usual}/`,
    () => `${usual}//`,
    () => usual.replace('/', '//'),
    () =>
      `${usual}?${random.pick(['x=1', 'gemeentecode=9902', '__proto__=1', 'a=1&a=2', '%', '='.repeat(900)])}`,
    () => usual.toUpperCase(),
    () => usual.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    () => `${usual}/${random.pick(oddParts)}`,
    () => `/${random.pick(oddParts)}${usual}`,
    () => usual.slice(0, random.int(0, usual.length - 1)),
  ];
  if (first === undefined || random.chance(0.2)) return random.pick(ways)();
  return addressOf(operation, { [random.pick([first, ...others])]: random.pick(oddParts) });
}
