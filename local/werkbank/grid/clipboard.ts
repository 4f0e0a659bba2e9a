const writeCell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Cells as text for the clipboard, as Excel, LibreOffice and Google Sheets copy theirs: columns parted by tabs, rows by
 * line ends, and quotes around what holds either. The other way is parseClipboard of the host.
 */
export const writeClipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(writeCell).join('\t')).join('\n');
