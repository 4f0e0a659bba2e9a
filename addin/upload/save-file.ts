/** The kind of file, so that a phone or laptop knows with what to open it. */
const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

/** Gives the user a file, as a download of the browser. */
export function saveFile(
  content: Uint8Array | string,
  name: string,
  kind: keyof typeof kinds = 'xlsx',
): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: kinds[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the time that this comes to its turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
