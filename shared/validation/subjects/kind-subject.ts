import { yesNo } from '../../inzending/answers.ts';
import { chosen } from '../../inzending/choice.ts';
import { listShapeOf } from '../../inzending/form-counts.ts';
import type { AddedCell, CopiedLists, Form, FormContext } from '../../inzending/form.ts';
import { type KeyedKind, withRowKeys } from '../../inzending/kind-regel.ts';
import type { ListShape } from '../../inzending/kinderen-columns.ts';
import { isLrk, type Locatie } from '../../uitvraag/locatie.ts';
import type { Place } from '../finding.ts';

/** What K rules look at: the child list. It exists in the workbook only. */
export interface KindSubject extends ListShape {
  readonly rows: readonly KeyedKind[];
  readonly peildatum: string;
  readonly minMaanden: number;
  /** Cells beside the columns of the form, with what may stand nowhere. */
  readonly added: readonly AddedCell[];
  readonly copied: CopiedLists | undefined;
  /** Nine-digit numbers that are known to be no burgerservicenummer. */
  readonly exempt: readonly string[];
}

export const kinderenOfForm = (form: Form, context: FormContext): KindSubject => ({
  ...listShapeOf(context),
  rows: withRowKeys(form.kinderen),
  peildatum: context.uitvraag.peildatum,
  minMaanden: context.uitvraag.minMaanden,
  added: form.added ?? [],
  copied: form.copied,
  exempt: exemptOf(context.locatie),
});

/** The LRK-nummer of a voorschool: many pass the 11-proef. Only a number that can be one, or anything would be let in. */
export const exemptOf = ({ lrk = '' }: Pick<Locatie, 'lrk'>): readonly string[] => (isLrk(lrk) ? [lrk] : []);

/** Rows that count or should: for a row with indicatie nee only K-06 and K-03 speak. */
export const rowsThatCount = ({ rows }: KindSubject): readonly KeyedKind[] =>
  rows.filter(({ kind }) => chosen(yesNo, kind.indicatie) !== false);

export const inKinderen = (row?: string, column?: string): Place => ({
  table: 'Kinderen',
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
});

/** How a sentence names the child; of children with one code also which of them. */
export const nameOf = ({ kind: { code }, nth }: KeyedKind): string =>
  code === '' ? 'zonder code' : nth === undefined ? code : `${code} (${String(nth)}e keer)`;
