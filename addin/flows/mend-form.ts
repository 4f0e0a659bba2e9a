import type { WorkbookLook } from '../excel/workbook-look.ts';
import { type Difference, differencesOf } from '../sheets/look/differences.ts';
import { lookOf } from '../sheets/look/look-of.ts';
import type { SheetLook } from '../sheets/look/sheet-look.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { formModels } from './form-models.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { toelichtingHeights } from './show-findings.ts';

/** What mending the look came to. */
export interface MendReport {
  /** What was not as it must be, as far as that was read; all of the look is put back in any case. */
  readonly differences: readonly Difference[];
}

/** Puts the look of the form in the workbook back. Four round trips, whatever the number of children. */
export async function mendLook(ports: Ports): Promise<Outcome<MendReport>> {
  const open = await readForm(ports.workbook);
  return open.ok ? mendForm(ports, open.value) : open;
}

/**
 * Puts the look of all sheets of a form back where they stand: two round trips. Nothing that was typed is written, nor
 * the codes that the form still misses.
 */
export async function mendForm(
  { workbook, now }: Pick<Ports, 'workbook' | 'now'>,
  open: OpenForm,
): Promise<Outcome<MendReport>> {
  const seen = await workbook.readLook(open.seen);
  if (!seen.ok) return seen;
  const looks = looksOf(await formModels(open, now()), open, seen.value);
  const mended = await workbook.apply(open.seen, { mend: looks, heights: toelichtingHeights(open) });
  return mended.ok ? done({ differences: allDifferences(looks, open, seen.value) }) : mended;
}

/** A sheet is found by its first table, as everywhere. */
const looksOf = (
  models: readonly SheetModel[],
  { seen: { tables } }: OpenForm,
  seen: WorkbookLook,
): readonly SheetLook[] =>
  models.flatMap((model) => {
    const sheet = seen.get(tables.get(model.tables[0].name)?.sheet ?? '');
    return sheet === undefined ? [] : [lookOf(model, sheet, tables)];
  });

const allDifferences = (
  looks: readonly SheetLook[],
  { seen: { sheets } }: OpenForm,
  seen: WorkbookLook,
): readonly Difference[] =>
  looks.flatMap((look) => {
    const sheet = seen.get(look.sheet);
    const isProtected = sheets.find(({ name }) => name === look.sheet)?.protected ?? false;
    return sheet === undefined ? [] : differencesOf(look, sheet, isProtected);
  });
