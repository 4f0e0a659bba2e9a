import { later, type LaterView } from '../../taskpane/view/later.tsx';
import type { OpenFileProps } from './open-file.tsx';

/** Working with a file, with every screen for it: fetched apart, as everybody begins by choosing one. */
export const openFileView: LaterView<OpenFileProps> = later(
  async () => (await import('./open-file.tsx')).OpenFile,
);
