import type { FormContext } from '../../shared/inzending/form.ts';
import type { Survey } from '../excel/workbook.ts';
import type { Candidate } from '../finder/find-candidates.ts';
import { planUpdate, updated } from '../migrations/plan-update.ts';
import { repairChange } from '../repair/repair-change.ts';
import type { RepairStep } from '../repair/repair-step.ts';
import type { RepairLine } from '../repair/step-text.ts';
import { cellAddress } from '../sheets/areas.ts';
import { tableNames } from '../sheets/names.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { updateTexts as texts } from '../texts/repair.ts';
import { counted } from '../texts/sheets.ts';
import { formModels } from './form-models.ts';
import type { OpenForm } from './open-form.ts';
import { sleutellijstChange } from './sleutellijst-change.ts';

/** How an older form becomes one of this version, and what the user reads of it. */
export async function planFormUpdate(
  survey: Survey,
  found: ReadonlyMap<string, Candidate>,
  open: OpenForm,
  now: Date,
): Promise<{
  readonly context: FormContext;
  readonly steps: readonly RepairStep[];
  readonly lines: readonly RepairLine[];
}> {
  const context = updated(open.context);
  const own = await ownSheets({ ...open, context }, now);
  const { steps, news } = planUpdate(survey, found, open.context, own);
  const lines = [
    same(texts.version(open.context.sjabloonversie, context.sjabloonversie)),
    staysLine(open),
    ...news.map(same),
    ...stepTexts(survey, steps).map(same),
    drawnLine(steps),
  ];
  return { context, steps, lines };
}

/** The sheets on which nobody types. What was received and what was found stays on them. */
async function ownSheets(open: OpenForm, now: Date): Promise<readonly SheetModel[]> {
  const models = (await formModels(open, now)).filter(({ locked }) => locked);
  const [codes] = sleutellijstChange(withCodes(open));
  return models.map((model) =>
    model.tables[0].name === tableNames.sleutellijst && codes !== undefined ? codes : model,
  );
}

/** As if the sheet to print were there and empty: an older form has none. */
const withCodes = (open: OpenForm): OpenForm => {
  const nothing = { sheet: '', header: [], rows: [] };
  const tables = new Map([[tableNames.sleutellijst, nothing], ...open.seen.tables]);
  return { ...open, seen: { ...open.seen, tables } };
};

/** Said in the same words before and after. */
const same = (text: string): RepairLine => ({ text, done: text });

function staysLine({ form: { kinderen, groepen, toelichtingen } }: OpenForm): RepairLine {
  const counts = [
    counted(kinderen.length, ...texts.kinderen),
    counted(groepen.length, ...texts.groepen),
    counted(toelichtingen.length, ...texts.toelichtingen),
  ] as const;
  return { text: texts.stays(...counts), done: texts.staysDone(...counts) };
}

function drawnLine(steps: readonly RepairStep[]): RepairLine {
  const sheets = steps.flatMap((step) => (step.kind === 'sheet' ? [step.model.name] : [])).join(', ');
  return { text: texts.drawn(sheets), done: texts.drawnDone(sheets) };
}

function stepTexts({ book }: Survey, steps: readonly RepairStep[]): readonly string[] {
  const { adopt } = repairChange(book, steps);
  return [
    ...steps.flatMap((step) => (step.kind === 'column' ? [texts.column(step.sheet, step.heading)] : [])),
    ...adopt.flatMap((one) =>
      one.kind === 'table'
        ? [
            texts.placed(
              texts.tables[one.name] ?? one.name,
              one.sheet,
              cellAddress(one.area.row, one.area.column),
            ),
          ]
        : [],
    ),
  ];
}
