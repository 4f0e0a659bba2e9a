import type { Json } from './json-places.ts';

/** Texts that are something else somewhere: to a database, a path, a sheet, a terminal, a reader of another language. */
export const oddTexts: readonly [string, ...string[]] = [
  '',
  ' ',
  "' or 1 eq 1 or '",
  "x' or PartitionKey ne '",
  '9901|UITVRAAG|x',
  'a/b\\c#d?e',
  '../../mij',
  '%2F..%2F',
  '\u0000',
  'a\u0007b',
  'a\r\nX-Injected: 1',
  '\ud800',
  'a\udc00',
  '\ufeffa',
  '\u202egnirts',
  '=1+1',
  '+31612345678',
  '-1',
  '@SUM(A1)',
  "'",
  '\uff1d1+1',
  '${7*7}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'e\u0301'.repeat(50),
  '\ud83d\ude00',
  'x'.repeat(65),
  'x'.repeat(5000),
  'a@b.example\nbcc: c@d.example',
  '9999-99-99',
  '2026-02-30',
  '0000-01-01',
  '2026-06-01T10:00:00+99:00',
];

export const oddNumbers: readonly [number, ...number[]] = [
  -1,
  0,
  0.5,
  1e-7,
  1e21,
  1.7976931348623157e308,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31),
  10_000,
];

/** Keys that no message has; some mean something to a program. */
export const oddKeys: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'kindcode',
  'naam',
  'x'.repeat(300),
  '',
  'a|b',
  '\ud800',
];

export const otherKinds: readonly [Json, ...Json[]] = [null, true, false, 7, 'tekst', [], {}, [[]], [{}]];
