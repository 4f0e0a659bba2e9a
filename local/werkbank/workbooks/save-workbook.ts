import { type Desk, fileName } from '../desk/desk.ts';
import type { Announcer } from '../dom/announcer.ts';
import { texts } from '../texts/texts.ts';
import { download } from './download.ts';

/** Large, and no part of what the page needs to start. */
const exportCode = () => import('../../excel/export/to-xlsx.ts');

/** By then the page and the pane in it have loaded. */
const restMs = 3000;

/** Fetches what a download needs while the server answers, so that one can download when it no longer does. */
export function fetchExportAtRest(): void {
  window.setTimeout(() => {
    // Who asks for a download tries anew, and hears it when that fails too.
    exportCode().catch(() => undefined);
  }, restMs);
}

/** Gives the open workbook as a file, and says so, or says that it could not. */
export async function saveWorkbook(desk: Desk, announcer: Announcer): Promise<void> {
  if (desk.open === undefined) return;
  const { model } = desk.open;
  const name = fileName(desk.current);
  const code = await exportCode().catch(() => undefined);
  if (code === undefined) {
    announcer.warn(texts.workbooks.notDownloaded);
    return;
  }
  download(name, await code.toXlsx(model));
  announcer.say(texts.workbooks.downloaded(name));
}
