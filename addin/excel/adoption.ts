import type { Area } from '../sheets/sheet-model.ts';

/**
 * One thing by which a part of a form gets back what it is found by. Nothing that a user typed goes away: a heading or
 * a label is written, and everything else keeps its place. Places are those of before the change.
 */
export type Adoption =
  /** One of our own texts: a heading, a label, a sentence. */
  | {
      readonly kind: 'text';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Cells become a table; the first row of the area holds the headings. */
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly sheet: string;
      readonly area: Area;
      readonly filter: boolean;
    }
  | { readonly kind: 'rename'; readonly sheet: string; readonly from: string; readonly to: string }
  /** An empty column more, at the right. `table`: its name by then. */
  | { readonly kind: 'column'; readonly sheet: string; readonly table: string; readonly heading: string }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string; readonly area: Area };

/** Order in which they are done: a table takes its headings from the cells as they are then. */
const order: readonly Adoption['kind'][] = ['text', 'table', 'rename', 'column', 'name'];

export const inOrder = (adoptions: readonly Adoption[]): readonly Adoption[] =>
  [...adoptions].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
