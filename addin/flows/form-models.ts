import { cellText } from '../../shared/inzending/cell.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { type ControleLine, controleSheet } from '../sheets/controle-sheet.ts';
import { formSheets } from '../sheets/form-sheets.ts';
import { sheetNames, tableNames } from '../sheets/names.ts';
import { ontvangstSheet } from '../sheets/ontvangst-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { sleutellijstSheet } from '../sheets/sleutellijst-sheet.ts';
import { controleTexts } from '../texts/controle.ts';
import type { OpenForm } from './open-form.ts';
import { receiptSheet } from './receipt-sheet.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { sendingState } from './sending-state.ts';
import { standText } from './start-state.ts';

/**
 * The sheets of a form that stands in a workbook, as they would be drawn now, with what Controle, Ontvangst and the
 * named cells say already.
 */
export async function formModels(open: OpenForm, now: Date): Promise<readonly SheetModel[]> {
  const sending = await sendingState(open);
  const drawn = formSheets(open.context, standText(open, sending, now), open.seen.route);
  return drawn.map((model) => withSaid(asItStands(model, open, sending), open.seen.said));
}

function asItStands(model: SheetModel, open: OpenForm, sending: SendingState): SheetModel {
  const { context, seen } = open;
  switch (model.name) {
    case sheetNames.sleutellijst:
      return sleutellijstSheet(context, codesOn(seen));
    case sheetNames.controle:
      return controleSheet(context, {
        lines: textsIn(seen, tableNames.controle).map(lineOf),
        marked: textsIn(seen, tableNames.gemarkeerd)
          .filter((row) => row.some((text) => text !== ''))
          .map(([sheet = '', row = '', column = '']) => ({ sheet, row, column })),
        stand: controleTexts.notYet[seen.route],
        route: seen.route,
      });
    case sheetNames.ontvangst:
      return sending.ontvangstbewijs === undefined
        ? ontvangstSheet(context, undefined, seen.route)
        : receiptSheet(context, sending.ontvangstbewijs, sending, seen.route);
    default:
      return model;
  }
}

const textsIn = ({ tables }: WorkbookContents, name: string): readonly (readonly string[])[] =>
  (tables.get(name)?.rows ?? []).map((row) => row.map(String));

const lineOf = ([
  soort = '',
  place = '',
  wat = '',
  oplossing = '',
  waarom = '',
  regel = '',
]: readonly string[]): ControleLine => ({ soort, place, wat, oplossing, waarom, regel });

/** The codes that the sheet to print shows. */
const codesOn = (seen: WorkbookContents): readonly string[] =>
  [tableNames.sleutellijst, tableNames.sleutellijstRight].flatMap((name) =>
    textsIn(seen, name).map(([code]) => cellText(code)),
  );

/** A cell with a name says how things stand: that stays, unless somebody emptied it. */
function withSaid(model: SheetModel, said: ReadonlyMap<string, string>): SheetModel {
  const now = model.names.flatMap(({ name, area }) => {
    const text = said.get(name) ?? '';
    return text === '' ? [] : [{ area, text }];
  });
  const blocks = model.blocks.map((block) => {
    const own = now.find(({ area }) => area.row === block.row && area.column === block.column);
    const [[, ...others] = [], ...rows] = block.values;
    return own === undefined ? block : { ...block, values: [[own.text, ...others], ...rows] };
  });
  return { ...model, blocks };
}
