import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { type Cut, type Network, startNetwork } from '../../support/cut-network.ts';
import { placesInTurn } from './next-locatie.ts';
import { walkCheckAlone } from './check-alone-journey.ts';
import { walkServerGone } from './server-gone-journey.ts';

let backend: Backend;
let network: Network;
const nextPlace = placesInTurn();

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  network = await startNetwork(backend.api);
});
afterAll(async () => {
  await network.close();
  await backend.close();
});

const ways: readonly Cut[] = ['before', 'between', 'in-answer', '503', '504', 'silence', 'no-answer'];

describe('peers-08 a server that is gone', () => {
  it.each(ways)('while sending (%s): a next step in time, and one inzending in the end', async (how) => {
    const walk = { backend, network, place: nextPlace(), how, during: 'submit' } as const;
    expect(await walkServerGone(walk)).toEqual([]);
  });

  it.each(['before', '503', 'silence'] as const)(
    'while the sending is prepared (%s): a next step in time, and one inzending in the end',
    async (how) => {
      const walk = { backend, network, place: nextPlace(), how, during: 'prepare' } as const;
      expect(await walkServerGone(walk)).toEqual([]);
    },
  );
});

describe('peers-08 checking without a server', () => {
  it('finds what it always finds, and asks it nothing', async () => {
    expect(await walkCheckAlone(network)).toEqual([]);
  });
});

/** As an add-in that keeps nothing of a sending in the file. */
const forgetful = (door: Workbook): Workbook => ({
  ...door,
  apply: (seen, change) => door.apply(seen, { ...change, settings: {} }),
});

describe('peers-08 planted fault', () => {
  it('where a client waits without a limit', async () => {
    const walk = { backend, network, place: nextPlace(), how: 'silence', during: 'submit' } as const;
    const said = await walkServerGone({ ...walk, timeLimit: 60_000 });
    expect(said).toEqual(['the pane is busy without end']);
  });

  it('where each try gets another number', async () => {
    const walk = { backend, network, place: nextPlace(), how: 'between', during: 'submit' } as const;
    expect(await walkServerGone({ ...walk, plant: forgetful })).toContain('2 versions stored');
  });
});
