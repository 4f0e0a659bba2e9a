import { done, failed, type Outcome } from '../flows/outcome.ts';
import { type FileFailureCode, fileFailure } from '../texts/upload.ts';
import { newPackage } from './draw/new-package.ts';
import { fileKind } from './file-kind.ts';
import { type FileWorkbook, fileWorkbook } from './file-workbook.ts';
import { XlsxPackage } from './package/xlsx-package.ts';
import { XmlError } from './package/xml.ts';
import { type Entries, unpack, ZipBroken, type ZipLimits, ZipTooLarge } from './package/zip.ts';
import { readContents } from './read/contents.ts';
import { lookIn } from './read/found.ts';

interface FileLimits extends ZipLimits {
  /** Of the file as it is. */
  readonly bytes: number;
}

/** A form takes less than one MB; there is room for what people add, and no more than a laptop can read at once. */
export const fileLimits: FileLimits = {
  bytes: 10_000_000,
  files: 2_000,
  unpacked: 40_000_000,
  part: 12_000_000,
};

/** Opens a file that somebody chose, or says why that cannot be done. */
export function openFile(bytes: Uint8Array, limits: FileLimits = fileLimits): Outcome<FileWorkbook> {
  const refuse = (code: FileFailureCode) => failed(fileFailure(code));
  if (bytes.length > limits.bytes) return refuse('bestand-te-groot');
  if (bytes.length === 0) return refuse('bestand-leeg');
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refuse(refusals[kind]);
  try {
    const entries = unpack(bytes, limits);
    const other = otherThanXlsx(entries);
    if (other !== undefined) return refuse(other);
    return done(wholeWorkbook(new XlsxPackage(entries)));
  } catch (error) {
    if (error instanceof ZipTooLarge) return refuse('bestand-te-groot');
    if (error instanceof ZipBroken || error instanceof XmlError) return refuse('bestand-stuk');
    throw error;
  }
}

/** Reads everything once, so that what cannot be read is found now and not halfway something else. */
function wholeWorkbook(file: XlsxPackage): FileWorkbook {
  const { book, tables } = lookIn(file);
  readContents(book, tables);
  return fileWorkbook(file);
}

/** A file with nothing in it yet. */
export const emptyFile = (): FileWorkbook => fileWorkbook(newPackage());

const refusals = {
  xls: 'bestand-oud',
  encrypted: 'bestand-versleuteld',
  other: 'bestand-geen-xlsx',
} as const;

const decoder = new TextDecoder();

/** Other kinds of files that are a zip as well. */
function otherThanXlsx(entries: Entries): FileFailureCode | undefined {
  if (decoder.decode(entries.get('mimetype')).startsWith('application/vnd.oasis.opendocument'))
    return 'bestand-ods';
  if (!entries.has('[Content_Types].xml')) return 'bestand-geen-xlsx';
  const isBinary = [...entries.keys()].some((path) => path.endsWith('workbook.bin'));
  return isBinary ? 'bestand-binair' : undefined;
}
