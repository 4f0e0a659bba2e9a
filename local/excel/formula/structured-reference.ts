import { type StructuredReference } from './ast.ts';

const parts: Record<string, StructuredReference['part']> = {
  '#data': 'data',
  '#headers': 'headers',
  '#all': 'all',
  '#totals': 'totals',
  '#this row': 'this-row',
};

/** "Using structured references with Excel tables" (support.microsoft.com). */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  const table = text.slice(0, open) || null;
  let inner = text.slice(open + 1, -1).trim();
  let part: StructuredReference['part'] = 'data';
  if (inner.startsWith('@')) {
    part = 'this-row';
    inner = inner.slice(1).trim();
  }
  const pieces = inner.includes('[')
    ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '')
    : [inner];
  const names: string[] = [];
  for (const piece of pieces.map((one) => one.trim()).filter((one) => one !== '')) {
    const special = parts[piece.toLowerCase()];
    if (special) part = special;
    else names.push(piece);
  }
  const [first, last = first] = names;
  if (names.length > 2) return null;
  return {
    kind: 'structured',
    table,
    part,
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}
