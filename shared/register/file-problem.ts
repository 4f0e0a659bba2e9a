/**
 * Why a file of locaties cannot be used, and where in it: line numbers are those of an editor, the heading is line 1.
 * Its sentences stand where they are said. Nothing of such a file is imported.
 */
export type FileProblem =
  | { readonly kind: 'not-csv' | 'empty' | 'cut-off' | 'unknown-columns' }
  /** Neither commas nor semicolons separate the names of the columns. */
  | { readonly kind: 'separator' }
  | { readonly kind: 'broken-line'; readonly line: number }
  | { readonly kind: 'missing-column'; readonly column: string; readonly bron: Bron }
  | { readonly kind: 'double-column'; readonly column: string }
  /** It lists kinderopvang, and does not say where VVE is offered. */
  | { readonly kind: 'no-vve' }
  | { readonly kind: 'bad-value'; readonly line: number; readonly column: string }
  | { readonly kind: 'twice'; readonly line: number; readonly before: number; readonly number: string }
  | { readonly kind: 'no-locaties'; readonly bron: Bron };

/** Who publishes a file: DUO knows the schools, the LRK the voorscholen. */
export type Bron = 'DUO' | 'LRK';

/** What came of reading: the value, or why there is none. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

export const asRead = <T>(value: T): Read<T> => ({ ok: true, value });
export const unusable = (problem: FileProblem): Read<never> => ({ ok: false, problem });
