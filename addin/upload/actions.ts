import { problemFailure } from '../api/problem-failure.ts';
import type { FileWorkbook } from '../file/file-workbook.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { csvNames, fileFailure } from '../texts/upload.ts';
import { copyName, safeName } from './copy-name.ts';
import type { Surroundings } from './desk.ts';
import { type FileCode, fileCode } from './file-code.ts';
import { loadCsv } from './load-csv.ts';
import { nothingOpen, type PageState, type PageStore } from './page-store.ts';
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
  const show = ({ code, workbook }: OpenedFile, fileName: string | undefined) => {
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
      page.set({ ...nothingOpen, isReading: true });
      const fetched = await fetchFileCode();
      if (!isLast()) return;
      if (!fetched.ok) {
        page.set({ isReading: false, failure: fetched.failure });
        return;
      }
      const code = fetched.value;
      await show({ code, workbook: code.emptyFile() }, undefined).pane.open('newForm');
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

/** A file that is open, and what works on it. */
interface OpenedFile {
  readonly code: FileCode;
  readonly workbook: FileWorkbook;
}

async function fetchFileCode(): Promise<Outcome<FileCode>> {
  const code = await fileCode.fetch().catch(() => undefined);
  return code === undefined ? failed(problemFailure('even-niet-bereikbaar')) : done(code);
}

async function readFile(
  file: File,
  { onBug, numbers }: Pick<Surroundings, 'onBug' | 'numbers'>,
): Promise<Outcome<OpenedFile>> {
  const fetched = await fetchFileCode();
  if (!fetched.ok) return fetched;
  const code = fetched.value;
  try {
    if (file.size > code.fileLimits.bytes) return failed(fileFailure('bestand-te-groot'));
    const opened = code.openFile(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return opened;
    await code.recallSending(opened.value, numbers);
    return done({ code, workbook: opened.value });
  } catch (error) {
    // A file that goes away while it is read is no bug; everything else is told to who mends it.
    if (error instanceof DOMException) return failed(fileFailure('bestand-stuk'));
    onBug(error);
    return failed(problemFailure('onverwacht'));
  }
}
