import { problemFailure } from '../api/problem-failure.ts';
import type { FileWorkbook } from '../file/file-workbook.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { fileFailure } from '../texts/upload.ts';
import type { Surroundings } from './desk.ts';
import { type FileCode, fileCode } from './file-code.ts';

/** A file that is open, and what works on it. */
export interface OpenedFile {
  readonly code: FileCode;
  readonly workbook: FileWorkbook;
}

async function fetchFileCode(): Promise<Outcome<FileCode>> {
  const code = await fileCode.fetch().catch(() => undefined);
  return code === undefined ? failed(problemFailure('even-niet-bereikbaar')) : done(code);
}

/** A file in which a form can be made. */
export async function beginFile(): Promise<Outcome<OpenedFile>> {
  const code = await fetchFileCode();
  return code.ok ? done({ code: code.value, workbook: code.value.emptyFile() }) : code;
}

/** The file that the user chose, with what this page knows of its sending. */
export async function readFile(
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
