import { type WorkbookModel } from '../../model/workbook-model.ts';

/** What office.js wants to know when it starts, in the order of its AppContextProperties. */
export function macContext(workbook: WorkbookModel, sets: Readonly<Record<string, string>>): unknown[] {
  const settings = workbook.documentSettings;
  const { tag } = workbook.locale;
  const excel = 1;
  const readWrite = 0;
  const documentOpened = 1;
  const taskPane = 1;
  return [
    [Object.keys(settings), Object.values(settings)],
    'groeiblad',
    excel,
    16,
    80,
    0,
    '',
    readWrite,
    tag,
    tag,
    0,
    workbook.name,
    documentOpened,
    taskPane,
    '',
    1,
    'correlation',
    'instance',
    false,
    true,
    JSON.stringify(sets),
    '',
    '16.80.24000.10000',
    2,
  ];
}
