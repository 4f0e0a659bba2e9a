import { outcomeCode } from '../taskpane/view/outcome-code.ts';
import { fileCode } from './file-code.ts';
import { openFileView } from './view/open-file-view.ts';

/**
 * Everything of the page that is not in the first load, what most people need first. The list of what the desk
 * needs is itself too large for the first load.
 */
export const pageParts: readonly (() => Promise<unknown>)[] = [
  fileCode.fetch,
  openFileView.fetch,
  outcomeCode.fetch,
  async () => {
    const { deskParts } = await import('./desk-parts.ts');
    return Promise.all(deskParts.map((fetch) => fetch()));
  },
];
