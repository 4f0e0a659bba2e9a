import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { type CellValue, isBlank } from '../../../shared/inzending/cell.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { valueOf } from '../../support/open-excel.ts';
import { fillWithExcelJs } from '../../support/upload/fill-by-library.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { typedCells } from '../../support/upload/typed-cells.ts';
import { unseen, walkBlankRows } from './blank-rows-journey.ts';

const names = Object.keys(unseen);
const textOf = (name: string): string => unseen[name] ?? '';

describe('peers-02 a zero-width or no-break space in a far row does not make a row used', () => {
  it.each(names)('%s, in Excel', async (name) => {
    expect(await walkBlankRows(textOf(name))).toEqual([]);
  });
});

/** As a reader that takes for used whatever is not the empty text. */
const takingAll = (door: Workbook): Workbook => ({
  ...door,
  read: async () => {
    const seen = await door.read();
    if (!seen.ok) return seen;
    const used = (text: CellValue) => text !== '' && isBlank(text);
    const tables = [...seen.value.tables].map(
      ([name, table]) =>
        [
          name,
          {
            ...table,
            rows: table.rows.map((row) => row.map((text) => (used(text) ? `.${String(text)}` : text))),
          },
        ] as const,
    );
    return done({ ...seen.value, tables: new Map(tables) });
  },
});

describe('peers-02 planted fault', () => {
  it('a reader that takes for used what nobody sees is found out', async () => {
    expect(await walkBlankRows(textOf('a zero-width space'), takingAll)).not.toEqual([]);
  });
});

describe('peers-02 in a file', () => {
  const client = invitingClient('school-linde');
  let empty: Uint8Array;
  beforeAll(async () => {
    empty = await emptyForm('school-linde');
  });

  /** The form with three children, and a text far below them. */
  async function payloadWith(far: string): Promise<{ readonly rows: number; readonly sent: unknown }> {
    const typed = await typedCells(opened(empty), goodForm(['Groep 1', 'Groep 2'], 3));
    const cells = ['B12', 'B60', 'C900', 'F20000'].map((address) => ({
      sheet: 'Kinderen',
      address,
      text: far,
    }));
    const file = opened(await fillWithExcelJs(empty, [...typed, ...cells]));
    const rows = valueOf(await file.read()).tables.get('Kinderen')?.rows.length ?? 0;
    const prepared = await flowsOn(file, client).prepare({ nulopgave: false });
    return { rows, sent: prepared.ok ? prepared.value.inzending : prepared.failure.code };
  }

  it.each(names.filter((name) => name !== 'an empty line'))('%s', async (name) => {
    expect(await payloadWith(textOf(name))).toEqual(await payloadWith(''));
  });

  it('planted fault: a sign that is seen does make a row used', async () => {
    expect(await payloadWith('.')).not.toEqual(await payloadWith(''));
  });
});
