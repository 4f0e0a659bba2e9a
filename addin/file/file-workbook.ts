import type { Survey, Workbook, WorkbookChange, WorkbookContents } from '../excel/workbook.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { cellAddress } from '../sheets/areas.ts';
import { fileFailure } from '../texts/upload.ts';
import { workbookFailure } from '../texts/failures.ts';
import { isLockedByPassword } from './draw/mend-sheets.ts';
import { takenBeside } from './draw/room-beside.ts';
import { applyChange } from './apply-change.ts';
import type { XlsxPackage } from './package/xlsx-package.ts';
import { readContents, unknownCells } from './read/contents.ts';
import { type Found, lookIn } from './read/found.ts';
import { readLook } from './read/read-look.ts';
import { seenBook } from './read/seen-book.ts';
import { bodyArea } from './read/found-table.ts';

/** Where somebody finds a cell in another program. */
export interface CellPlace {
  readonly sheet: string;
  /** Such as `D12`. */
  readonly address: string;
}

/** A workbook that is a file, not open in Excel: what changes, changes in memory. */
export interface FileWorkbook extends Workbook {
  /** The file as it is by now. */
  readonly toBytes: () => Uint8Array;
  /** The file is read once; then this tells where a cell stands in it, or the heading of a column. */
  readonly places: () => (cell: Parameters<Workbook['select']>[0]) => CellPlace | undefined;
}

const nothing = () => Promise.resolve();

/**
 * A file behind the same port as the workbook in Excel. What the user typed is never written anew: only sheets that the
 * add-in draws are, and the single cells that a flow fills.
 */
export function fileWorkbook(file: XlsxPackage): FileWorkbook {
  const look = () => lookIn(file);
  return {
    read: () => Promise.resolve(readNow(look())),
    readLook: () => Promise.resolve(done(readLook(look()))),
    survey: () => Promise.resolve(surveyOf(look())),
    apply: (_seen: WorkbookContents, change: WorkbookChange) => {
      const found = look();
      if (isLockedByPassword(file, found, change.mend ?? []))
        return Promise.resolve(failed(workbookFailure('blad-beveiligd')));
      const taken = takenBeside(found.book, change.adopt ?? []);
      if (taken.length > 0) return Promise.resolve(failed(fileFailure('geen-plek-voor-kolom', taken)));
      applyChange(file, found, change);
      return Promise.resolve(done(undefined));
    },
    // There is no window in which a cell could be selected or edited.
    select: () => Promise.resolve(done([])),
    onEdited: () => Promise.resolve(nothing),
    onMoved: () => Promise.resolve(nothing),
    standing: () => Promise.resolve(done(undefined)),
    startWithFile: nothing,
    toBytes: () => file.toBytes(),
    places: () => {
      const { tables } = look();
      return ({ table, row, column }) => {
        const found = tables.get(table);
        if (found === undefined) return undefined;
        const body = bodyArea(found);
        // Nobody types in a heading: where no row is meant the first cell below it shows the column.
        return { sheet: found.sheet.name, address: cellAddress(body.row + (row ?? 0), body.column + column) };
      };
    },
  };
}

function surveyOf(found: Found): Outcome<Survey> {
  const contents = readNow(found);
  return contents.ok ? done({ contents: contents.value, book: seenBook(found.book) }) : contents;
}

function readNow({ book, tables }: Found): Outcome<WorkbookContents> {
  const unknown = unknownCells(book, tables);
  return unknown.length > 0
    ? failed(fileFailure('formule-zonder-uitkomst', unknown))
    : done(readContents(book, tables));
}
