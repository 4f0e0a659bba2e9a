import { describe, expect, it } from 'vitest';
import { freezeAbove } from '../../../local/excel/user/freeze.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { deleteRows, insertColumns } from '../../../local/excel/user/rows.ts';
import { copyTab, hideTab, moveTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { kinderenSheet } from '../peers/cell-addresses.ts';
import type { Journey } from '../peers/open-journey.ts';
import { type Deed, walkRows } from '../peers/rows-journey.ts';

const accepted = ({ refused }: { refused: unknown }): void => expect(refused).toBeNull();
const sheetNames = ({ workbook }: Journey) => workbook.sheets.map(({ name }) => name);

/** What users do to the workbook around the list. */
const deeds: Readonly<Record<string, Deed>> = {
  'a copy of the sheet with children in front': ({ workbook }) => accepted(copyTab(kinderenSheet(workbook))),
  'a copy of every sheet': (journey) => {
    for (const name of sheetNames(journey)) accepted(copyTab(openSheet(journey.workbook, name)));
  },
  'other names on all tabs': (journey) => {
    for (const name of sheetNames(journey))
      accepted(renameTab(openSheet(journey.workbook, name), `Ons ${name} '26, klaar`));
  },
  'tabs in another order': ({ workbook }) => {
    accepted(moveTab(kinderenSheet(workbook), workbook.sheets.length - 1));
    accepted(moveTab(openSheet(workbook, 'Controle'), 0));
  },
  'all other tabs hidden': (journey) => {
    for (const name of sheetNames(journey).filter((one) => one !== 'Kinderen'))
      accepted(hideTab(openSheet(journey.workbook, name)));
  },
  'own columns between those of the list': ({ workbook }) => {
    accepted(insertColumns(kinderenSheet(workbook), 'F'));
    accepted(insertColumns(kinderenSheet(workbook), 'C:D'));
  },
  'an own column before the list': ({ workbook }) => accepted(insertColumns(kinderenSheet(workbook), 'A')),
  'the rows of the title deleted': ({ workbook }) => accepted(deleteRows(kinderenSheet(workbook), 1, 2)),
  'other rows and columns frozen': ({ workbook }) => freezeAbove(kinderenSheet(workbook), 'D9'),
};

describe('in a workbook with', () => {
  it.each(Object.entries(deeds))('%s every finding names the real cell', async (_, before) => {
    expect(await walkRows({ before })).toEqual([]);
  });

  it.each(Object.entries(deeds))('%s since the check, the findings still do', async (_, between) => {
    expect(await walkRows({ between })).toEqual([]);
  });
});
