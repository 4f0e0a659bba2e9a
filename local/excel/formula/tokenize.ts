type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'reference'
  | 'structured'
  | 'number'
  | 'function'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** How numbers and arguments are written; formulas in a file have a point and a comma. */
export interface FormulaSyntax {
  decimal: ',' | '.';
  listSeparator: ',' | ';';
}

const fileSyntax: FormulaSyntax = { decimal: '.', listSeparator: ',' };

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const end = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

function patterns({ decimal, listSeparator }: FormulaSyntax): [TokenKind, RegExp][] {
  const point = decimal === '.' ? String.raw`\.` : ',';
  return [
    ['space', /\s+/uy],
    ['string', /"(?:[^"]|"")*"/uy],
    ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/uy],
    ['reference', new RegExp(`${sheet}(?:${cell}(?::${cell})?|${columns}|${rows})${end}`, 'uy')],
    ['structured', new RegExp(String.raw`(?:${word})?\[(?:[^\[\]]|\[[^\[\]]*\])*\]`, 'uy')],
    ['number', new RegExp(String.raw`(?:\d+(?:${point}\d*)?|${point}\d+)(?:[eE][+-]?\d+)?`, 'uy')],
    ['function', new RegExp(String.raw`@?${word}(?=\()`, 'uy')],
    ['name', new RegExp(word, 'uy')],
    ['operator', /<>|<=|>=|[-+*/^&=<>%]/uy],
    ['open', /\(/uy],
    ['close', /\)/uy],
    ['separator', listSeparator === ';' ? /;/uy : /,/uy],
  ];
}

/** The pieces of a formula without its equals sign, blanks included; null when some of it cannot be read. */
export function tokenize(text: string, syntax: FormulaSyntax = fileSyntax): Token[] | null {
  const kinds = patterns(syntax);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = nextToken(text, at, kinds);
    if (!found) return null;
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

function nextToken(text: string, at: number, kinds: [TokenKind, RegExp][]): Token | null {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
