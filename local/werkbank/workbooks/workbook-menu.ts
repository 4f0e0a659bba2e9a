import { element } from '../dom/element.ts';
import { menuButton, type MenuGroup } from '../dom/menu.ts';
import { texts } from '../texts/texts.ts';
import type { KeptWorkbook } from './kept-workbooks.ts';

export interface WorkbookActions {
  readonly list: () => readonly KeptWorkbook[];
  /** Id of the one that is open. */
  readonly current: () => string;
  readonly open: (workbook: KeptWorkbook) => void;
  readonly create: () => void;
  readonly rename: () => void;
  readonly download: () => void;
  readonly remove: () => void;
}

/** The menu of workbooks: of this user only, as each has a computer of their own. */
export function makeWorkbookMenu(actions: WorkbookActions): HTMLButtonElement {
  return menuButton([element('span', {}, texts.workbooks.menu)], texts.workbooks.menu, () => groups(actions));
}

function groups(actions: WorkbookActions): readonly MenuGroup[] {
  const { list, current, open, create, rename, download, remove } = actions;
  return [
    {
      label: texts.workbooks.yours,
      items: list().map((workbook) => ({
        label: workbook.name,
        detail: texts.workbooks.changed(new Date(workbook.changedAt)),
        checked: workbook.id === current(),
        onChoose: () => open(workbook),
      })),
    },
    { label: texts.workbooks.kept, items: [{ label: texts.workbooks.create, onChoose: create }] },
    {
      label: texts.workbooks.actions,
      items: [
        { label: texts.workbooks.download, onChoose: download },
        { label: texts.workbooks.rename, onChoose: rename },
        { label: texts.workbooks.remove, onChoose: remove },
      ],
    },
  ];
}
