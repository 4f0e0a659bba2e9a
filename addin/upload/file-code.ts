import { type LaterCode, laterCode } from '../taskpane/later-code.ts';

export type FileCode = Pick<typeof import('../file/open-file.ts'), 'openFile' | 'emptyFile' | 'fileLimits'> &
  Pick<typeof import('./desk.ts'), 'makeDesk'> &
  Pick<typeof import('./recall-sending.ts'), 'recallSending'>;

/** What reads a file and works on it: fetched apart, so that the page itself is there sooner. */
export const fileCode: LaterCode<FileCode> = laterCode(async () => {
  const [{ openFile, emptyFile, fileLimits }, { makeDesk }, { recallSending }] = await Promise.all([
    import('../file/open-file.ts'),
    import('./desk.ts'),
    import('./recall-sending.ts'),
  ]);
  return { openFile, emptyFile, fileLimits, makeDesk, recallSending };
});
