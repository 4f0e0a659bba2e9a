import { afterAll, describe } from 'vitest';
import { tableStore } from '../../../functions/storage/table/table-store.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';
import { hash } from '../fixtures/world.ts';
import { afsprakenContract } from './afspraken.contract.ts';
import { invitedContract } from './invited.contract.ts';
import { conclusiesContract } from './conclusies.contract.ts';
import { publicatiesContract } from './publicaties.contract.ts';
import { ratesContract } from './rates.contract.ts';
import { registerContract } from './register.contract.ts';
import { standContract } from './stand.contract.ts';
import { storeContract } from './store.contract.ts';
import { toegangContract } from './toegang.contract.ts';
import { uitnodigingenContract } from './uitnodigingen.contract.ts';

describe('the store in Table Storage', () => {
  const started: Tables[] = [];
  afterAll(() => Promise.all(started.map((tables) => tables.close())));

  const open = async () => {
    const tables = await startTables();
    started.push(tables);
    return tableStore({ connectionString: tables.connectionString, allowInsecureConnection: true }, hash);
  };
  storeContract(open);
  afsprakenContract(open);
  invitedContract(open);
  conclusiesContract(open);
  publicatiesContract(open);
  ratesContract(open);
  registerContract(open);
  standContract(open);
  toegangContract(open);
  uitnodigingenContract(open);
});
