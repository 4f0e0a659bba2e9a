import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';

type Named = NonNullable<WorkbookChange['named']>;

/**
 * Of sentences for cells with a name of their own those that do not stand there yet: whatever an add-in writes is a step
 * among those that the user can undo, also where nothing changes. Not for a sheet that is drawn anew just before.
 */
export const unsaid = ({ said }: WorkbookContents, named: Named): Named =>
  Object.fromEntries(
    Object.entries(named).filter(([name, text]) => said.has(name) && said.get(name) !== text),
  );
