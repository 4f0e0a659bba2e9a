const piece = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;

const unquoted = (text: string) =>
  text.length > 1 && text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;

/** The tab-separated text of the clipboard, with quotes around what holds a tab or a line break. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const [, cell = '', end = ''] = piece.exec(text) ?? [];
    row.push(unquoted(cell));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  if (text.endsWith('\t')) row.push('');
  return row.length > 0 ? [...rows, row] : rows;
}
