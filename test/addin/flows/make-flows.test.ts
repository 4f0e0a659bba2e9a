import { afterEach, expect, it } from 'vitest';
import { loadFormFlows, makeFlows } from '../../../addin/flows/make-flows.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
afterEach(() => excel.close());

it('a part of the add-in that cannot be fetched is a failure to try again, and is fetched then', async () => {
  excel = await openExcel({ client: exampleClient({}) });
  let gone = true;
  const load = () => (gone ? Promise.reject(new Error('planted')) : loadFormFlows());
  const flows = makeFlows(excel.ports, load);
  const first = await excel.use(() => flows.check());
  expect(first.ok ? undefined : first.failure.code).toBe('even-niet-bereikbaar');
  gone = false;
  const second = await excel.use(() => flows.check());
  expect(second.ok ? undefined : second.failure.code).toBe('geen-formulier');
});

it('the first page of the pane needs no such part', async () => {
  excel = await openExcel({ client: exampleClient({}) });
  const flows = makeFlows(excel.ports, () => Promise.reject(new Error('planted')));
  expect(valueOf(await excel.use(() => flows.readState()))).toEqual({ kind: 'leeg' });
});
