import type { WorkbookChange } from '../excel/workbook.ts';
import type { WorkbookLook } from '../excel/workbook-look.ts';
import { type Difference, differencesOf } from '../sheets/look/differences.ts';
import { lookOf } from '../sheets/look/look-of.ts';
import type { SheetLook } from '../sheets/look/sheet-look.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { ageChange, checkAge } from './check-age.ts';
import { formModels } from './form-models.ts';
import { greyChange } from './grey-change.ts';
import { learnBefore } from './learn-before.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { seenAfter } from './seen-after.ts';
import { sendingState } from './sending-state.ts';
import { toelichtingHeights } from './show-findings.ts';

/** What mending the look came to. */
export interface MendReport {
  /** What was not as it must be, as far as that was read; all of the look is put back in any case. */
  readonly differences: readonly Difference[];
}

export interface MendWish {
  /** Says on the sheets as well how things stand: one that was drawn by a repair does not know that. */
  readonly tells?: boolean;
}

/**
 * Puts the look of all sheets of the form back where they stand. Four round trips, whatever the number of children.
 * Nothing that was typed is written, nor the codes that the form still misses.
 */
export async function mendLook(ports: Ports, { tells = false }: MendWish = {}): Promise<Outcome<MendReport>> {
  const { workbook, now } = ports;
  const found = await readForm(workbook);
  if (!found.ok) return found;
  const learned = await learnBefore(ports, { ...found.value, codes: [] });
  if (!learned.ok) return learned;
  const { open, draw, words } = learned.value;
  const seen = await workbook.readLook(open.seen);
  if (!seen.ok) return seen;
  const moment = now();
  const looks = looksOf(await formModels(open, moment), open, seen.value);
  const said = tells ? await saidNow(open, moment) : {};
  const texts = [...(said.texts ?? []), ...greyChange(withoutCounts(open), words)];
  const heights = toelichtingHeights({ seen: seenAfter(open.seen, { texts }) });
  const mended = await workbook.apply(open.seen, { ...said, mend: looks, heights, texts, draw });
  return mended.ok ? done({ differences: allDifferences(looks, open, seen.value) }) : mended;
}

/** The list is counted by a check, which was not asked for. */
const withoutCounts = ({ context, seen }: OpenForm) => ({ context, seen });

const saidNow = async (open: OpenForm, now: Date): Promise<Pick<WorkbookChange, 'texts' | 'named'>> =>
  ageChange(open, { age: await checkAge(open), sending: await sendingState(open), now });

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
