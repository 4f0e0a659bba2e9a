const writeCell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Cells as text for the clipboard, as Excel, LibreOffice and Google Sheets copy theirs: columns parted by tabs, rows by
 * line ends, and quotes around what holds either. The other way is parseClipboard of the host.
 */
export function writeClipboard(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join('\t'));
  // A last line without anything would else be taken for the end of the one before it.
  return lines.length > 1 && lines.at(-1) === '' ? `${lines.join('\n')}\n` : lines.join('\n');
}
