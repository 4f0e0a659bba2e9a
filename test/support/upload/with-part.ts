import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same file with one part changed. */
export function withPart(file: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const entries = unzipSync(file);
  const before = entries[part];
  if (before === undefined) throw new Error(`The file has no ${part}.`);
  return zipSync({ ...entries, [part]: strToU8(change(strFromU8(before))) });
}

/** Text of a part. */
export const partOf = (file: Uint8Array, part: string): string => {
  const content = unzipSync(file)[part];
  if (content === undefined) throw new Error(`The file has no ${part}.`);
  return strFromU8(content);
};

/** All parts by their path. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(file);
