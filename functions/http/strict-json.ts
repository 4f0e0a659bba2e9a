import { MAX_DEPTH } from './limits.ts';

/** Why a text is refused although, or before, JSON.parse would take it. */
type JsonRefusal = 'utf-8' | 'syntax' | 'depth' | 'duplicate-key' | 'number' | 'surrogate';

export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: JsonRefusal };

/**
 * Reads JSON that means the same to every reader: UTF-8, no key twice, no number that loses digits, no half of a
 * surrogate pair, no deep nesting (RFC 8259 leaves these open, RFC 7493 closes them).
 */
export function parseStrictJson(bytes: Uint8Array): ParsedJson {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, code: 'utf-8' };
  if (deepest(text) > MAX_DEPTH) return { ok: false, code: 'depth' };
  const value = parse(text);
  if (value === undefined) return { ok: false, code: 'syntax' };
  const code = firstRefusal(text);
  return code === undefined ? { ok: true, value } : { ok: false, code };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text that is not closed is one token to the end, so that no sign is looked at twice. */
const TOKENS = /"(?:[^"\\]|\\.)*(?:"|$)|[{}[\]:]|-?\d[\d.eE+-]*/gs;

/** Counted before parsing, as deep nesting is what a parser can choke on. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') most = Math.max(most, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  return most;
}

/** Walks the tokens of a text that is valid JSON. */
function firstRefusal(text: string): JsonRefusal | undefined {
  const objects: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') objects.push(new Set());
    else if (token === '}' || token === ']') objects.pop();
    const code = token === ':' ? checkKey(last, objects.at(-1)) : checkScalar(token);
    if (code !== undefined) return code;
    last = token;
  }
  return undefined;
}

function checkKey(token: string, keys: Set<string> | undefined): JsonRefusal | undefined {
  const key = JSON.parse(token) as string;
  if (keys?.has(key)) return 'duplicate-key';
  keys?.add(key);
  return undefined;
}

const LONE_SURROGATE = /\p{Cs}/u;

function checkScalar(token: string): JsonRefusal | undefined {
  if (token.startsWith('"'))
    return LONE_SURROGATE.test(JSON.parse(token) as string) ? 'surrogate' : undefined;
  if (/^-?\d/.test(token)) return String(Number(token)) === token ? undefined : 'number';
  return undefined;
}
