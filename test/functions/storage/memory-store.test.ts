import { describe } from 'vitest';
import { memoryStore } from '../../../functions/storage/memory/memory-store.ts';
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

describe('the store in memory', () => {
  const open = () => Promise.resolve(memoryStore(hash));
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
