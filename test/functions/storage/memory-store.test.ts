import { describe } from 'vitest';
import { memoryStore } from '../../../functions/storage/memory/memory-store.ts';
import { hash } from '../fixtures/world.ts';
import { storeContract } from './store.contract.ts';

describe('the store in memory', () => storeContract(() => Promise.resolve(memoryStore(hash))));
