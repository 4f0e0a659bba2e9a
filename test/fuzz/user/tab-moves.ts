import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Outcome } from '../../../local/excel/user/outcome.ts';
import { done } from '../../../local/excel/user/outcome.ts';
import {
  addTab,
  copyTab,
  deleteTab,
  hideTab,
  moveTab,
  renameTab,
  showTab,
} from '../../../local/excel/user/sheet-tabs.ts';
import type { Action, Of } from '../action/action.ts';
import type { Ledger } from '../model/ledger.ts';
import type { UserMove } from './user-move.ts';

type OfPlace = Of<'renameTab' | 'moveTab'>;
type OfTab = Extract<Action, { readonly tab: number }>;

const names = ['Lijst A', 'Oud', 'Kinderen', 'Blad zonder naam', 'Controle'];
const nothing = (): readonly string[] => [];
const tabOf = ({ sheets }: WorkbookModel, { tab }: OfTab): SheetModel => sheets[tab % sheets.length]!;

/** Sheets that a form cannot do without; a copy has tables of other names. */
const isOfForm = ({ tables }: SheetModel): boolean =>
  tables.some(({ name }) =>
    ['Formulier', 'Kinderen', 'Groepen', 'Toelichting', 'Gegevens', 'Lijsten'].includes(name),
  );

interface Doing {
  readonly label: string;
  readonly run: () => Outcome | null;
  readonly undoing?: UserMove['undoing'];
  readonly expect?: (ledger: Ledger) => readonly string[];
}

/** Excel may refuse a name, and to hide or to delete the last sheet in sight. */
const asMove = ({ undoing = 'step', expect = nothing, ...doing }: Doing): UserMove => ({
  ...doing,
  expect,
  mayRefuse: true,
  undoing,
});

/** What the user does with the tabs of sheets. */
export const tabMoves = {
  renameTab: (workbook: WorkbookModel, action: OfPlace): UserMove => {
    const sheet = tabOf(workbook, action);
    const name = names[action.to % names.length]!;
    return asMove({
      label: `renames ${sheet.name} to ${name}`,
      run: () => renameTab({ workbook, sheet }, name),
    });
  },
  moveTab: (workbook: WorkbookModel, action: OfPlace): UserMove => {
    const sheet = tabOf(workbook, action);
    const to = action.to % workbook.sheets.length;
    return asMove({
      label: `moves ${sheet.name} to place ${to}`,
      run: () => moveTab({ workbook, sheet }, to),
    });
  },
  visitTab: (workbook: WorkbookModel, action: OfTab): UserMove => {
    const sheet = tabOf(workbook, action);
    const run = () => {
      showTab({ workbook, sheet });
      return done;
    };
    return asMove({ label: `goes to ${sheet.name}`, run, undoing: 'none' });
  },
  hideTab: hideOrShow,
  showTab: hideOrShow,
  addTab: (workbook: WorkbookModel): UserMove =>
    asMove({
      label: 'adds a sheet',
      run: () => addTab(workbook),
      expect: (ledger) => {
        ledger.add(workbook.activeSheetId, new Map());
        return [];
      },
    }),
  copyTab: (workbook: WorkbookModel, action: OfTab): UserMove => {
    const sheet = tabOf(workbook, action);
    return asMove({
      label: `copies ${sheet.name}`,
      run: () => copyTab({ workbook, sheet }),
      undoing: 'ends',
      expect: (ledger) => {
        const copy = workbook.sheets[workbook.sheets.indexOf(sheet) + 1];
        if (copy === undefined || ledger.has(copy.id)) return [`There is no copy beside ${sheet.name}.`];
        ledger.add(copy.id, ledger.sheet(sheet.id));
        return [];
      },
    });
  },
  /** A sheet without which there is no form goes only now and then. */
  deleteTab: (workbook: WorkbookModel, action: OfTab): UserMove | undefined => {
    const sheet = tabOf(workbook, action);
    if (isOfForm(sheet) && action.tab % 9 !== 0) return undefined;
    return asMove({
      label: `deletes ${sheet.name}`,
      run: () => deleteTab({ workbook, sheet }),
      undoing: 'ends',
      expect: (ledger) => {
        ledger.drop(sheet.id);
        return [];
      },
    });
  },
};

function hideOrShow(workbook: WorkbookModel, action: Of<'hideTab' | 'showTab'>): UserMove {
  const sheet = tabOf(workbook, action);
  const isHiding = action.do === 'hideTab';
  return asMove({
    label: `${action.do} ${sheet.name}`,
    run: () => hideTab({ workbook, sheet }, isHiding),
  });
}
