import type { GivenFile } from '../flows/ports.ts';
import { done, type Outcome } from '../flows/outcome.ts';
import { guarded } from './office-errors.ts';

/** Bytes that `String.fromCharCode` takes at once without running out of stack. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/**
 * Opens a file as a new workbook, beside the one that is open: a pane on the Mac cannot download. Excel asks for a name
 * when the user saves it.
 */
export async function openAsNewWorkbook({ bytes }: GivenFile): Promise<Outcome<'werkmap'>> {
  const opened = await guarded(() => Excel.createWorkbook(base64Of(bytes)));
  return opened.ok ? done('werkmap') : opened;
}
