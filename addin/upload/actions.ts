import { problemFailure } from '../api/problem-failure.ts';
import type { FileWorkbook } from '../file/file-workbook.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { csvNames, fileFailure } from '../texts/upload.ts';
import { copyName, safeName } from './copy-name.ts';
import { type Desk, makeDesk, type Surroundings } from './desk.ts';
import { nothingOpen, type PageState, type PageStore } from './page-store.ts';
import { recallSending } from './recall-sending.ts';
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
  const news = {
    onPlaces: (places: PageState['places']) => page.set({ places }),
    onPointed: (pointed: PageState['pointed']) => page.set({ pointed }),
    onSending: () => page.set({ isUnsaved: true }),
    onFeedback: (feedback: PageState['feedback']) => page.set({ feedback }),
  };
  const show = (workbook: FileWorkbook, fileName: string | undefined): Desk => {
    const desk = makeDesk(workbook, { ...outside, news });
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
      if (!isLast()) return;
      if (!opened.ok) {
        page.set({ isReading: false, failure: opened.failure });
        return;
      }
      const { pane, store } = show(opened.value, file.name);
      await pane.open('start');
      if (!isLast()) return;
      const { workbook } = store.state();
      if (workbook?.kind === 'leeg' || workbook?.kind === 'gemeente')
        page.set({ ...nothingOpen, failure: fileFailure('geen-formulier-in-bestand') });
      else await pane.open('check');
    },
    beginForm: async () => {
      const isLast = begin();
      const { emptyFile } = await fileCode();
      if (isLast()) await show(emptyFile(), undefined).pane.open('newForm');
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
      const { figuresCsv, responseCsv } = await csvCode();
      const text = part === 'figures' ? figuresCsv(feedback) : responseCsv(feedback);
      saveFile(text, `${safeName(csvNames[part](feedback.uitvraag.titel))}.csv`, 'csv');
    },
  };
}

/** Fetched when a file is opened, so that the page itself is there sooner. */
const fileCode = () => import('../file/open-file.ts');

/** Fetched by the few who ask for it. */
const csvCode = () => import('../../shared/terugkoppeling/feedback-csv.ts');

async function readFile(
  file: File,
  { onBug, numbers }: Pick<Surroundings, 'onBug' | 'numbers'>,
): Promise<Outcome<FileWorkbook>> {
  try {
    const { openFile, fileLimits } = await fileCode();
    if (file.size > fileLimits.bytes) return failed(fileFailure('bestand-te-groot'));
    const opened = openFile(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return opened;
    await recallSending(opened.value, numbers);
    return done(opened.value);
  } catch (error) {
    // A file that goes away while it is read is no bug; everything else is told to who mends it.
    if (error instanceof DOMException) return failed(fileFailure('bestand-stuk'));
    onBug(error);
    return failed(problemFailure('onverwacht'));
  }
}
