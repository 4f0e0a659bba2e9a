import type { Outcome } from '../flows/outcome.ts';
import { csvNames, fileFailure } from '../texts/upload.ts';
import { copyName, safeName } from './copy-name.ts';
import type { Desk, Surroundings } from './desk.ts';
import { loadCsv } from './load-csv.ts';
import { nothingOpen, type PageStore } from './page-store.ts';
import { beginFile, type OpenedFile, readFile } from './read-file.ts';
import { saveFile } from './save-file.ts';

/** What the user can do on the page, apart from what the pane can do with a file. */
export interface Actions {
  readonly chooseFile: (file: File) => Promise<void>;
  /** Begins a form for one of the own locaties. */
  readonly beginForm: () => Promise<void>;
  /** Lets the file go; the one on the computer of the user is as it was. */
  readonly close: () => void;
  /** Gives the user a copy of the file as it is by now. */
  readonly saveCopy: () => void;
  /** Gives the user the figures of the terugkoppeling, or who answered, for another program. */
  readonly saveCsv: (part: keyof typeof csvNames) => Promise<void>;
}

export function makeActions(page: PageStore, outside: Omit<Surroundings, 'news'>): Actions {
  const news = newsTo(page);
  /** Lays what was opened on the desk, or says why it was not. */
  const shown = (opened: Outcome<OpenedFile>, fileName: string | undefined): Desk | undefined => {
    if (!opened.ok) {
      page.set({ isReading: false, failure: opened.failure });
      return undefined;
    }
    const { code, workbook } = opened.value;
    const desk = code.makeDesk(workbook, { ...outside, news });
    page.set({ ...nothingOpen, desk, fileName });
    return desk;
  };
  let last = 0;
  /** Reading takes a while: what comes of it counts only as long as the user did nothing else. */
  const begin = () => {
    const own = (last += 1);
    return () => own === last;
  };
  return {
    chooseFile: async (file) => {
      const isLast = begin();
      page.set({ ...nothingOpen, isReading: true });
      const opened = await readFile(file, outside);
      const desk = isLast() ? shown(opened, file.name) : undefined;
      if (desk === undefined) return;
      const { pane, store } = desk;
      await pane.open('start');
      if (!isLast()) return;
      const { workbook } = store.state();
      if (workbook?.kind === 'leeg' || workbook?.kind === 'gemeente')
        page.set({ ...nothingOpen, failure: fileFailure('geen-formulier-in-bestand') });
      else await pane.open('check');
    },
    beginForm: async () => {
      const isLast = begin();
      page.set({ ...nothingOpen, isReading: true });
      const begun = await beginFile();
      if (isLast()) await shown(begun, undefined)?.pane.open('newForm');
    },
    close: () => {
      begin();
      page.set(nothingOpen);
    },
    saveCopy: () => {
      const { desk, fileName } = page.state();
      if (desk === undefined) return;
      saveFile(desk.workbook.toBytes(), copyName(desk.store.state(), fileName));
      page.set({ isUnsaved: false });
    },
    saveCsv: async (part) => {
      const { feedback } = page.state();
      if (feedback === undefined) return;
      const { figuresCsv, responseCsv } = await loadCsv();
      const text = part === 'figures' ? figuresCsv(feedback) : responseCsv(feedback);
      saveFile(text, `${safeName(csvNames[part](feedback.uitvraag.titel))}.csv`, 'csv');
    },
  };
}

/** Keeps for the page what a desk tells. */
const newsTo = (page: PageStore): Surroundings['news'] => ({
  onPlaces: (places) => page.set({ places }),
  onPointed: (pointed) => page.set({ pointed }),
  onSending: () => page.set({ isUnsaved: true }),
  onFeedback: (feedback) => page.set({ feedback }),
});
