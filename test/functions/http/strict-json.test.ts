import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../../../functions/http/limits.ts';
import { parseStrictJson } from '../../../functions/http/strict-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (input: string | Uint8Array) => {
  const parsed = parseStrictJson(typeof input === 'string' ? bytes(input) : input);
  return parsed.ok ? 'ok' : parsed.code;
};

describe('strict JSON', () => {
  it('reads all that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
        const parsed = parseStrictJson(bytes(JSON.stringify(value)));
        expect(parsed).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) as unknown });
      }),
    );
  });

  const cases: readonly (readonly [what: string, input: string | Uint8Array, code: string])[] = [
    ['nothing', '', 'syntax'],
    ['half an object', '{"a":', 'syntax'],
    ['two values', '{} {}', 'syntax'],
    ['a comment', '{/* */}', 'syntax'],
    ['a byte order mark', '\ufeff{}', 'syntax'],
    ['the same key twice', '{"a":1,"b":{"a":1},"a":2}', 'duplicate-key'],
    ['the same key twice, written differently', '{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['a number that loses digits', '[12345678901234567890]', 'number'],
    ['a number that is endless', '[1e999]', 'number'],
    ['a number with a needless zero', '[1.0]', 'number'],
    ['minus zero', '[-0]', 'number'],
    ['half a surrogate pair', '["\\ud800"]', 'surrogate'],
    ['half a surrogate pair in a key', '{"\\udc00":1}', 'surrogate'],
    ['a whole surrogate pair', '["\\ud83d\\ude00"]', 'ok'],
    ['brackets in a text', `["${'['.repeat(100)}"]`, 'ok'],
    ['an escaped quote before brackets', `["\\"${'['.repeat(100)}"]`, 'ok'],
    ['equal keys in different objects', '[{"a":1},{"a":1}]', 'ok'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'utf-8'],
    ['deep nesting', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1), 'depth'],
    ['very deep nesting that never closes', '['.repeat(200_000), 'depth'],
    ['a text that never closes', `"${'\\"'.repeat(100_000)}`, 'syntax'],
    ['as deep as is allowed', '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH), 'ok'],
  ];
  it.each(cases)('of %s', (_what, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it('of quotes without end takes no time that grows with their square', () => {
    const started = performance.now();
    parseStrictJson(bytes(`"${'\\"'.repeat(100_000)}`));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
