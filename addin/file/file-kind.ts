/** What a file is, told by how it begins and what stands in it. */
export type FileKind = 'zip' | 'xls' | 'encrypted' | 'other';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** How a file that is encrypted names the part with the real workbook: in two bytes a letter. */
const encryptedPackage = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** The container in which old workbooks stand holds encrypted new ones too. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'other';
  return holds(bytes, encryptedPackage) ? 'encrypted' : 'xls';
}
