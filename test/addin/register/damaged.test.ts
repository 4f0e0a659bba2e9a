import { describe, expect, test } from 'vitest';
import { DUO_ROWS, duoFile } from '../../../bench/duo-file.ts';
import { compareFile } from '../../../addin/flows/register.ts';
import type { Ports } from '../../../addin/flows/ports.ts';

const gemeente = { gemeentecode: '0001', naam: 'Bedacht' };
const now = () => new Date('2026-06-01T10:00:00Z');
const nobody = { organisaties: [], locaties: [] };
const compare = (bytes: Uint8Array, register: Parameters<typeof compareFile>[1]['register'] = nobody) =>
  compareFile({ now } as Ports, { gemeente, register }, bytes);

const whole = Buffer.from(duoFile()).toString('latin1');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const lines = whole.split('\r\n');
/** The file with one of its lines changed; the heading is line 1. */
const withLine = (line: number, change: (text: string) => string) =>
  lines.map((text, i) => (i === line - 1 ? change(text) : text)).join('\r\n');

describe('a file of the size that DUO publishes', () => {
  test('gives all schools of the gemeente, and changes nothing the second time', async () => {
    const first = await compare(bytesOf(whole));
    const added = first.ok ? first.value.added : [];
    expect(added).toHaveLength(Math.ceil(DUO_ROWS / 352));
    expect(added[1]?.naam).toBe("'t Verzonnen Wrâld 352");
    const again = first.ok && (await compare(bytesOf(whole), first.value.change));
    expect(again).toMatchObject({ ok: true, value: { added: [], changed: [], closed: [], kept: [] } });
  });
});

/** Line 6 is of another gemeente, line 354 of ours. */
const damaged: readonly (readonly [what: string, text: string, says: string])[] = [
  ['that was cut off in a line', whole.slice(0, -40), `Regel ${DUO_ROWS + 1} is niet compleet`],
  ['with a line that misses a part', withLine(6, (text) => text.slice(9)), 'Regel 6 is niet compleet'],
  [
    'with another separator in its heading',
    withLine(1, (text) => text.replaceAll(';', ',')),
    'Regel 2 is niet',
  ],
  ['with another separator in a line', withLine(6, (text) => text.replaceAll(';', ',')), 'Regel 6 is niet'],
  ['with tabs', whole.replaceAll(';', '\t'), 'Op regel 1 staan geen komma’s of puntkomma’s'],
  ['without a column', withLine(1, (text) => text.replace('VESTIGINGSNAAM', 'NAAM')), 'Op regel 1 ontbreekt'],
  [
    'with the columns of another year',
    withLine(1, (text) => text.replace('BRIN NUMMER', 'BRIN')),
    'Op regel 1 ontbreekt de kolom INSTELLINGSCODE of BRIN NUMMER',
  ],
  [
    'with a column twice',
    withLine(1, (text) => text.replace('POSTCODE', 'PROVINCIE')),
    'de kolom PROVINCIE twee keer',
  ],
  [
    'with a school twice',
    withLine(355, () => lines[353] ?? ''),
    'Op regel 355 staat nummer 10NO00 nog een keer. Het staat ook op regel 354.',
  ],
  [
    'with a quote that never ends',
    withLine(354, (text) => text.replace("'t", '"t')),
    'Regel 354 is niet compleet',
  ],
  [
    'with a number that is none',
    withLine(354, (text) => text.replace(/;10NO;/, ';1ONO;')),
    'Op regel 354 klopt de kolom BRIN NUMMER niet',
  ],
  ['of another gemeente', whole.replaceAll(';0001;', ';0002;'), 'staan geen locaties van deze gemeente'],
  ['that is empty', '\r\n', 'Dit bestand is leeg'],
];

describe('a damaged file', () => {
  test.each(damaged)('%s is refused with the line, and changes nothing', async (_, text, says) => {
    const { failure } = (await compare(bytesOf(text))) as { failure?: { title: string; advies: string } };
    expect(failure?.title).toContain(says);
    expect(failure?.advies).toContain('Er is niets veranderd.');
  });
});
