import { texts } from '../texts/texts.ts';

/** What a file name may not hold on Windows. */
const forbidden = /[\\/:*?"<>|]/g;

/** Why a workbook cannot have this name; nothing when it can. */
export function objectionToName(name: string): string | undefined {
  if (name.trim() === '') return texts.workbooks.nameMissing;
  const found = [...new Set(name.match(forbidden) ?? [])];
  return found.length === 0 ? undefined : texts.workbooks.nameForbidden(found.join(' '));
}
