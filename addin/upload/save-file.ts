/** The kind of file, so that a phone or laptop knows with what to open it. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the user a file, as a download of the browser. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the time that this comes to its turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
