import { element } from '../dom/element.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the browser a file to save. */
export function download(name: string, content: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: spreadsheet }));
  element('a', { href: address, download: name }).click();
  // The browser has its own copy by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
