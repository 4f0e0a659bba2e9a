import { beforeAll, describe, expect, it } from 'vitest';
import * as sheetJs from 'xlsx';
import { goodForm } from '../../support/example-kinderen.ts';
import { valueOf } from '../../support/open-excel.ts';
import { fillWithExcelJs } from '../../support/upload/fill-by-library.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { type TypedCell, typedCells } from '../../support/upload/typed-cells.ts';
import { partsOf } from '../../support/upload/with-part.ts';

const LOCATIE = 'school-linde';
const client = invitingClient(LOCATIE);
const groepen = ['Groep 1', 'Groep 2'];

let filled: Uint8Array;
beforeAll(async () => {
  const empty = await emptyForm(LOCATIE);
  filled = await fillWithExcelJs(empty, await typedCells(opened(empty), goodForm(groepen, 12)));
});

/** The file as a program writes it that knows no tables; `change` does more to it. */
function rewritten(
  bytes: Uint8Array,
  change: (book: sheetJs.WorkBook) => void = () => undefined,
): Uint8Array {
  const book = sheetJs.read(bytes);
  change(book);
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const withoutNames = (book: sheetJs.WorkBook) => {
  book.Workbook = { ...book.Workbook, Names: [] };
};

function rename(book: sheetJs.WorkBook, from: string, to: string): void {
  book.SheetNames = book.SheetNames.map((name) => (name === from ? to : name));
  book.Sheets[to] = book.Sheets[from]!;
}

const payloadOf = async (bytes: Uint8Array) =>
  valueOf(await flowsOn(opened(bytes), client).prepare({ nulopgave: false })).inzending;

describe('a form in a file', () => {
  it('is found by name where a program dropped its tables', async () => {
    const bare = rewritten(filled);
    expect(Object.keys(partsOf(bare)).filter((path) => path.includes('table'))).toEqual([]);
    expect(await payloadOf(bare)).toEqual(await payloadOf(filled));
  });

  it('is found by its headings where the names are gone as well, on sheets with other names', async () => {
    const bare = rewritten(filled, (book) => {
      withoutNames(book);
      rename(book, 'Kinderen', 'Onze lijst');
      rename(book, 'Groepen', 'Totalen');
    });
    expect(await payloadOf(bare)).toEqual(await payloadOf(filled));
  });

  it('is found by its headings below rows that somebody put above them', async () => {
    const bare = rewritten(filled, (book) => {
      withoutNames(book);
      const lines = sheetJs.utils.sheet_to_json<unknown[]>(book.Sheets['Kinderen']!, {
        header: 1,
        blankrows: true,
      });
      book.Sheets['Kinderen'] = sheetJs.utils.aoa_to_sheet([['Lijst van locatie'], [], ...lines]);
    });
    expect(await payloadOf(bare)).toEqual(await payloadOf(filled));
  });

  it('names the place of a finding where it stands in that file', () => {
    const bare = rewritten(filled, (book) => {
      withoutNames(book);
      rename(book, 'Kinderen', 'Onze lijst');
    });
    const placeOf = opened(bare).places();
    expect(placeOf({ table: 'Kinderen', row: 2, column: 1 })).toEqual({ sheet: 'Onze lijst', address: 'B9' });
  });

  it('holds children below its table too: other programs do not let a table grow', async () => {
    const below: TypedCell[] = [
      ['A47', 'L01'],
      ['B47', 'Groep 1'],
      ['A49', 'L02'],
      ['B49', 'Groep 2'],
    ].map(([address = '', text = '']) => ({ sheet: 'Kinderen', address, text }));
    const longer = await fillWithExcelJs(filled, below);
    const { findings } = valueOf(await flowsOn(opened(longer), client).check());
    expect(findings.map(({ place }) => place.row)).toEqual(expect.arrayContaining(['L01', 'L02']));
  });

  it('is not seen in a file that has none', async () => {
    const other = rewritten(filled, (book) => {
      withoutNames(book);
      const sheet = sheetJs.utils.aoa_to_sheet([
        ['Code', 'Naam'],
        ['K01', 'Iemand'],
      ]);
      book.SheetNames = ['Blad1'];
      book.Sheets = Object.fromEntries([['Blad1', sheet]]);
    });
    expect(valueOf(await flowsOn(opened(other), client).readState())).toEqual({ kind: 'leeg' });
  });
});
