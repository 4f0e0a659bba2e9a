import { expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import { storeOn } from '../../../functions/storage/table/table-store.ts';
import type { Table } from '../../../functions/storage/table/table.ts';
import { gemeenteTask } from '../../../local/beheer/gemeente.ts';
import { memoryTables } from '../../functions/fixtures/memory-tables.ts';
import { hash } from '../../functions/fixtures/world.ts';
import { openDesk } from './fixture.ts';

const args = ['--gemeente', '9904', '--naam', 'Oefenveen (verzonnen)'];
const gemeente = { gemeentecode: '9904', naam: 'Oefenveen (verzonnen)' };

/** Tables of which the nth write does not come through. */
function stoppingAt(nth: number): Store {
  const { open } = memoryTables();
  let writes = 0;
  const stopping = (table: Table): Table => ({
    ...table,
    write: (partition, rows) =>
      ++writes === nth ? Promise.reject(new Error('The process stopped')) : table.write(partition, rows),
  });
  return storeOn((name) => stopping(open(name)), hash);
}

it.each([1, 2, 3])(
  'a gemeente that was half added at write %i is whole when it is asked again',
  async (nth) => {
    const desk = await openDesk();
    const store = stoppingAt(nth);
    await expect(desk.run(gemeenteTask, args, true, store)).rejects.toThrow('stopped');
    await desk.run(gemeenteTask, args, true, store);
    expect(await store.gemeenten.findGemeente('9904')).toEqual(gemeente);
    expect(await store.gemeenten.listGemeenten()).toEqual([gemeente]);
  },
);

it('nothing of a gemeente is kept of which nobody wrote', async () => {
  const desk = await openDesk();
  const store = stoppingAt(2);
  await expect(desk.run(gemeenteTask, args, true, store)).rejects.toThrow('stopped');
  const rows = await store.uitvragen.listAudit('9904');
  expect(rows.map(({ event }) => [event.rol, event.action, event.object])).toEqual([
    ['beheer', 'gemeente-bewaard', '9904'],
  ]);
});
