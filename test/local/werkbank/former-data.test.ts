import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
/** As the server tells it: the data that the test left a workbook with may be gone when the page is loaded again. */
const data = { id: 'test', former: [] as string[] };
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook(), data });
});
afterAll(() => werkbank.close());

const isOpen = (name: string) => werkbank.page.getByText(`Open: ${name}`, { exact: true }).waitFor();
const reload = async () => {
  await werkbank.page.reload();
  await werkbank.page.getByRole('grid').waitFor();
};
const kept = () =>
  werkbank.page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    texts: Object.keys(localStorage).filter((key) => key.startsWith('werkbank|test|')),
  }));

it('does not find a workbook that was kept with other data, and leaves it alone', async () => {
  await isOpen('Test');
  data.id = 'other';
  await reload();
  await isOpen('Werkboek 1');
  expect((await kept()).databases).toContain('groeiblad-werkbank|test');
  data.id = 'test';
  await reload();
  await isOpen('Test');
});

it('removes what was kept with data that began again', async () => {
  data.id = 'new';
  data.former = ['test'];
  await reload();
  await isOpen('Werkboek 1');
  await expect.poll(async () => (await kept()).databases).not.toContain('groeiblad-werkbank|test');
  expect((await kept()).texts).toEqual([]);
});
