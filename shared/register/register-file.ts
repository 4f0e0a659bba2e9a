import type { Locatie, Organisatie } from '../uitvraag/locatie.ts';
import type { Bron, Read } from './file-problem.ts';
import { asRead, unusable } from './file-problem.ts';

/** One line of an official file: a locatie and who runs it, with the keys that both get where they are new. */
export interface RegisterLine {
  readonly line: number;
  /** LRK-nummer, or BRIN with vestiging. */
  readonly number: string;
  readonly locatie: Locatie;
  readonly organisatie: Organisatie;
}

/** Why a locatie that the file names takes no part any more. */
export interface Ended {
  readonly line: number;
  readonly number: string;
  readonly why: 'closed' | 'no-vve';
  /** As the file says it, `yyyy-mm-dd`. */
  readonly on?: string;
}

/** What a file says of the locaties of one gemeente. */
export interface RegisterFile {
  readonly bron: Bron;
  readonly lines: readonly RegisterLine[];
  readonly ended: readonly Ended[];
}

/** Refuses a file that knows a number twice: then it is not known which line is right. */
export function onceEach(file: RegisterFile): Read<RegisterFile> {
  const seen = new Map<string, number>();
  const all = [...file.lines, ...file.ended].sort((a, b) => a.line - b.line);
  for (const { line, number } of all) {
    const before = seen.get(number);
    if (before !== undefined) return unusable({ kind: 'twice', line, before, number });
    seen.set(number, line);
  }
  return asRead(file);
}
