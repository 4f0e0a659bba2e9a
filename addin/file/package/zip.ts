import { unzipSync, zipSync } from 'fflate';

/** What a file that is read may hold at most, so that a small file cannot fill the memory. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly unpacked: number;
  /** Bytes of one part of text, unpacked. */
  readonly part: number;
}

/** The files of a zip, by their path. */
export type Entries = Map<string, Uint8Array>;

/** A zip that is larger than allowed. */
export class ZipTooLarge extends Error {
  override name = 'ZipTooLarge';
}

/** A zip that cannot be unpacked. */
export class ZipBroken extends Error {
  override name = 'ZipBroken';
}

/**
 * Unpacks a zip. Sizes are judged by what the zip says of itself, before anything is unpacked; a file that turns out
 * larger than was said does not fit the room that was made for it, and is refused.
 * @throws ZipTooLarge, ZipBroken
 */
export function unpack(bytes: Uint8Array, limits: ZipLimits): Entries {
  let files = 0;
  let unpacked = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    files += 1;
    unpacked += originalSize;
    const isPart = /\.(xml|rels)$/i.test(name);
    if (files > limits.files || unpacked > limits.unpacked || (isPart && originalSize > limits.part))
      throw new ZipTooLarge('The zip is too large.');
    return true;
  };
  try {
    const found = Object.entries(unzipSync(bytes, { filter }));
    return new Map(found.map(([path, content]) => [path.replaceAll('\\', '/').replace(/^\//, ''), content]));
  } catch (error) {
    if (error instanceof ZipTooLarge) throw error;
    throw new ZipBroken('The zip cannot be unpacked.', { cause: error });
  }
}

/** The first day that a zip knows: a file tells nothing of when its parts were written. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs files; equal files make equal bytes. What kind of file it is stands first, as readers look there. */
export function pack(entries: Entries): Uint8Array {
  const first = '[Content_Types].xml';
  const paths = [...entries.keys()].sort((a, b) => Number(b === first) - Number(a === first));
  const files: Record<string, Uint8Array> = {};
  for (const path of paths) files[path] = entries.get(path) ?? new Uint8Array();
  return zipSync(files, { mtime: NO_TIME });
}
