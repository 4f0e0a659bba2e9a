import type { emptyFile, fileLimits, openFile } from '../file/open-file.ts';
import { type LaterCode, laterCode } from '../taskpane/later-code.ts';
import type { makeDesk } from './desk.ts';
import type { recallSending } from './recall-sending.ts';

/** What reads a file and works on it. */
export interface FileCode {
  readonly openFile: typeof openFile;
  readonly emptyFile: typeof emptyFile;
  readonly fileLimits: typeof fileLimits;
  readonly makeDesk: typeof makeDesk;
  readonly recallSending: typeof recallSending;
}

/** Fetched apart, so that the page itself is there sooner. */
export const fileCode: LaterCode<FileCode> = laterCode(async () => {
  const [file, desk, sending] = await Promise.all([
    import('../file/open-file.ts'),
    import('./desk.ts'),
    import('./recall-sending.ts'),
  ]);
  return {
    openFile: file.openFile,
    emptyFile: file.emptyFile,
    fileLimits: file.fileLimits,
    makeDesk: desk.makeDesk,
    recallSending: sending.recallSending,
  };
});
