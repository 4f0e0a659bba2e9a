import { done, failed, type Outcome } from '../flows/outcome.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { workbookFailure } from '../texts/failures.ts';
import { adoptParts } from './office-adopt.ts';
import type { ReadBack } from './office-cells.ts';
import { drawSheets } from './office-draw.ts';
import { guarded } from './office-errors.ts';
import { mendSheets } from './office-mend.ts';
import { protectAgain } from './office-protect-again.ts';
import { writeSettings } from './office-settings.ts';
import { takeBack } from './office-take-back.ts';
import { setHeights, writeNamed, writeTexts } from './office-values.ts';
import type { WorkbookChange, WorkbookContents } from './workbook.ts';

/** Applies a change; new sheets come all or not at all, and protection that was taken off for it comes back. */
export async function applyOrTakeBack(
  seen: WorkbookContents,
  change: WorkbookChange,
): Promise<Outcome<void>> {
  const isNew = change.draw?.some(({ tables: [{ name }] }) => !seen.tables.has(name)) ?? false;
  const { mend = [] } = change;
  const putBack = async () => {
    if (isNew) await guarded(() => Excel.run((context) => takeBack(context, seen, change)));
    if (mend.length > 0) await guarded(() => Excel.run((context) => protectAgain(context, seen, mend)));
  };
  try {
    const applied = await guarded(() => Excel.run((context) => applyChange(context, seen, change)));
    if (applied.ok) return applied.value ? done(undefined) : failed(workbookFailure('werkmap-gewijzigd'));
    await putBack();
    // Only a protected workbook refuses a new sheet; anything else that is refused stands on a protected sheet.
    const isSheet = applied.failure.code === 'werkmap-beveiligd' && !isNew;
    return isSheet ? failed(workbookFailure('blad-beveiligd')) : applied;
  } catch (bug) {
    await putBack();
    throw bug;
  }
}

/**
 * One round trip, whatever changes; a second one where rows in which it wrote turn out to be other than was read: then
 * they say again what they said, and the answer is false.
 */
async function applyChange(
  context: Excel.RequestContext,
  seen: WorkbookContents,
  change: WorkbookChange,
): Promise<boolean> {
  const { workbook } = context;
  const { draw, heights, named, settings, show } = change;
  const drawn = changeSheets(workbook, seen, change);
  const filled = writeTexts(workbook, change, seen);
  if (heights !== undefined) setHeights(workbook, heights);
  const said = named === undefined ? [] : writeNamed(workbook, named, seen);
  if (settings !== undefined) writeSettings(workbook, settings, seen);
  if (show !== undefined) bringToFront(workbook, show, { draw: draw ?? [], seen });
  await context.sync();
  const moved = filled.filter(({ watched }) => watched?.areOther());
  const written = filled.filter((one) => !moved.includes(one)).map(({ readBack }) => readBack);
  for (const readBack of [...drawn, ...written, ...said]) readBack();
  for (const { watched } of moved) watched?.putBack();
  if (moved.length > 0) await context.sync();
  return moved.length === 0;
}

/** Parts that get their place again, sheets that are drawn, and sheets that get their look back. */
function changeSheets(
  workbook: Excel.Workbook,
  seen: WorkbookContents,
  { adopt, draw, afresh = [], reuse, mend }: WorkbookChange,
): readonly ReadBack[] {
  if (adopt !== undefined) adoptParts(workbook, adopt, seen);
  const drawn = draw === undefined ? [] : drawSheets(workbook, draw, { seen, reuse, afresh });
  const mended = mend === undefined ? [] : mendSheets(workbook, mend, seen);
  return [...drawn, ...mended];
}

/**
 * Each sheet that is new gets its own cell to begin in. A cell can be selected only on the sheet that is in front, so
 * they all come to the front for a moment, the one to be shown last; the screen is drawn once, at the end.
 */
function bringToFront(
  workbook: Excel.Workbook,
  table: string,
  { draw, seen }: { readonly draw: readonly SheetModel[]; readonly seen: WorkbookContents },
): void {
  const { worksheet } = workbook.tables.getItem(table);
  const isShown = ({ tables: [first] }: SheetModel) => first.name === table;
  const isNew = ({ tables: [first] }: SheetModel) => !seen.tables.has(first.name);
  if (draw.some(isNew)) workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const model of draw) if (isNew(model) && !isShown(model)) beginAt(workbook, model);
  worksheet.activate();
  for (const model of draw) if (isShown(model)) beginAt(workbook, model);
}

function beginAt(workbook: Excel.Workbook, { tables: [{ name }], start: { row, column } }: SheetModel): void {
  const { worksheet } = workbook.tables.getItem(name);
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).select();
}
