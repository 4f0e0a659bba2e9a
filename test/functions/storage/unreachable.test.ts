import { describe, expect, it } from 'vitest';
import { tableStore } from '../../../functions/storage/table/table-store.ts';
import { startTables } from '../../../local/tables/start-tables.ts';
import { gemeente } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { hash } from '../fixtures/world.ts';

describe('a table service that is gone', () => {
  it('is told as such, and works again without a restart when it is back', async () => {
    const tables = await startTables();
    const { connectionString, port } = tables;
    const store = tableStore({ connectionString, allowInsecureConnection: true }, hash);
    await tables.kill();
    expect(await refusalOf(store.gemeenten.findGemeente('9901'))).toMatchObject({
      code: 'even-niet-bereikbaar',
    });
    expect(await refusalOf(store.gemeenten.saveGemeente(gemeente))).toMatchObject({
      code: 'even-niet-bereikbaar',
    });
    const again = await startTables({ port });
    await store.gemeenten.saveGemeente(gemeente);
    expect(await store.gemeenten.findGemeente('9901')).toEqual(gemeente);
    await again.close();
  });
});
