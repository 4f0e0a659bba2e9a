import type { WorkbookContents } from '../excel/workbook.ts';
import { type AnswerTo, writeAnswers } from './kept-answers.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { settingKeys } from './sending-record.ts';

/** A setting is written whatever stands there, so nothing needs to be read first. */
const nothingSeen: WorkbookContents = {
  sheets: [],
  tables: new Map(),
  names: [],
  route: 'invoegtoepassing',
  said: new Map(),
  settings: new Map(),
};

/** Keeps the answers to warnings in the file, so that closing the pane or a failure loses none. */
export const keepAnswers = async (
  { workbook }: Ports,
  answers: readonly AnswerTo[],
): Promise<Outcome<void>> =>
  workbook.apply(nothingSeen, { settings: { [settingKeys.answers]: await writeAnswers(answers) } });
