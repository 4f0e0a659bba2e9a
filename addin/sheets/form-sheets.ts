import { bronEntry } from '../../shared/inzending/bron.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { Route } from './route.ts';
import { controleTexts } from '../texts/controle.ts';
import { controleSheet } from './controle-sheet.ts';
import { gegevensSheet } from './gegevens-sheet.ts';
import { groepenSheet } from './groepen-sheet.ts';
import { kinderenSheet } from './kinderen-sheet.ts';
import { lijstenSheet } from './lijsten-sheet.ts';
import { type ChoiceList, listsOf } from './lists.ts';
import { ontvangstSheet } from './ontvangst-sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import { sleutellijstSheet } from './sleutellijst-sheet.ts';
import { startSheet } from './start-sheet.ts';
import { toelichtingSheet } from './toelichting-sheet.ts';

/** All drop-downs of a form. */
function formLists(context: FormContext): readonly ChoiceList[] {
  const shape = listShapeOf(context);
  const entries = formulierEntries.map(({ key, label, choices }) => ({
    id: key,
    heading: label,
    ...(choices === undefined ? {} : { choices }),
  }));
  return listsOf([
    ...kinderenColumns(shape),
    ...groepenColumns(shape),
    { id: bronEntry.key, heading: bronEntry.label, choices: bronEntry.choices ?? [] },
    ...toelichtingColumns(shape.domeinen),
    ...entries,
  ]);
}

/**
 * The sheets of an empty form in the order of their tabs. `stand`: what Start says about sending; `route`: in whose words. The lists come
 * first in the batch: a name must be there before a drop-down can use it.
 */
export function formSheets(
  context: FormContext,
  stand: string,
  route: Route = 'invoegtoepassing',
): readonly SheetModel[] {
  const lists = formLists(context);
  const kinderen = kinderenSheet(context, lists);
  return [
    startSheet(context, { stand, route }, lists),
    kinderen,
    groepenSheet(context, lists),
    toelichtingSheet(context, lists),
    sleutellijstSheet(context, codesIn(kinderen)),
    controleSheet(context, { lines: [], marked: [], stand: controleTexts.notYet[route], route }),
    ontvangstSheet(context, undefined, route),
    lijstenSheet(context, lists),
    gegevensSheet(context),
  ];
}

/** The codes that the child list has beforehand: its first column. */
const codesIn = ({ tables }: SheetModel): readonly string[] => tables[0].rows.map(([code]) => String(code));
