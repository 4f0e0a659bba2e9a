import { type Node } from './ast.ts';
import { parseReference } from './reference.ts';
import { parseStructured } from './structured-reference.ts';
import { type Token, tokenize } from './tokenize.ts';

/** "Calculation operators and precedence in Excel" (support.microsoft.com), from weak to strong. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class SyntaxFailure extends Error {}

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const node = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new SyntaxFailure();
    return node;
  }

  #takes(kind: Token['kind'], texts?: readonly string[]): Token | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || (texts && !texts.includes(token.text))) return null;
    this.#at += 1;
    return token;
  }

  #binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (let found = this.#takes('operator', operators); found; found = this.#takes('operator', operators))
      left = { kind: 'binary', operator: found.text, left, right: this.#binary(level + 1) };
    return left;
  }

  #unary(): Node {
    const sign = this.#takes('operator', ['-', '+']);
    if (sign) return { kind: 'unary', operator: sign.text, operand: this.#unary() };
    let node = this.#primary();
    while (this.#takes('operator', [' ']))
      node = { kind: 'binary', operator: ' ', left: node, right: this.#primary() };
    while (this.#takes('operator', ['%'])) node = { kind: 'percent', operand: node };
    return node;
  }

  #primary(): Node {
    if (this.#takes('open')) {
      const node = this.#binary(0);
      if (!this.#takes('close')) throw new SyntaxFailure();
      return node;
    }
    const token = this.#tokens[this.#at];
    const make = token && leaves[token.kind];
    if (!make) throw new SyntaxFailure();
    this.#at += 1;
    if (token.kind === 'function') return this.#call(token.text);
    return make(token.text);
  }

  #call(text: string): Node {
    if (!this.#takes('open')) throw new SyntaxFailure();
    const args: Node[] = [];
    const name = text.replace(/^@/, '').toUpperCase();
    if (this.#takes('close')) return { kind: 'call', name, args };
    do args.push(this.#argument());
    while (this.#takes('separator'));
    if (!this.#takes('close')) throw new SyntaxFailure();
    return { kind: 'call', name, args };
  }

  #argument(): Node {
    const next = this.#tokens[this.#at]?.kind;
    return next === 'separator' || next === 'close' ? { kind: 'literal', value: null } : this.#binary(0);
  }
}

function structured(text: string): Node {
  const node = parseStructured(text);
  if (!node) throw new SyntaxFailure();
  return node;
}

function named(text: string): Node {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'literal', value: upper === 'TRUE' }
    : { kind: 'name', name: text };
}

const leaves: Partial<Record<Token['kind'], (text: string) => Node>> = {
  number: (text) => ({ kind: 'literal', value: Number(text) }),
  string: (text) => ({ kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') }),
  error: (text) => ({ kind: 'literal', value: text }),
  reference: parseReference,
  structured,
  name: named,
  function: named,
};

const endsOperand = new Set(['reference', 'structured', 'name', 'close']);
const startsOperand = new Set(['reference', 'structured', 'name', 'function', 'open']);

/** A blank between two references is the intersection operator; every other blank means nothing. */
function withoutBlanks(tokens: Token[]): Token[] {
  return tokens.flatMap((token, i): Token[] => {
    if (token.kind !== 'space') return [token];
    const [before, after] = [tokens[i - 1]?.kind ?? '', tokens[i + 1]?.kind ?? ''];
    return endsOperand.has(before) && startsOperand.has(after) ? [{ kind: 'operator', text: ' ' }] : [];
  });
}

/** Reads a formula as it stands in a file, with or without its equals sign; null when it is no formula. */
export function parseFormula(formula: string): Node | null {
  const tokens = tokenize(formula.replace(/^=/, ''));
  if (!tokens) return null;
  try {
    return new Parser(withoutBlanks(tokens)).whole();
  } catch (error) {
    if (error instanceof SyntaxFailure) return null;
    throw error;
  }
}
