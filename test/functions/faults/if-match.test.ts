import { describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import { closingRace } from './closing-race.ts';

/** A store whose write of an inzending goes through whatever was written in between. */
const withoutIfMatch = (store: Store): Store => ({
  ...store,
  inzendingen: {
    ...store.inzendingen,
    saveVersie: async (key, change) => {
      const mark = (await store.inzendingen.findRespons(key))?.mark ?? '';
      return store.inzendingen.saveVersie(key, { ...change, respons: { ...change.respons, mark } });
    },
  },
});

describe('a sender whom the closing overtakes', () => {
  it('hears that it is over, and nothing came in', async () => {
    expect(await closingRace((store) => store)).toEqual([]);
  });

  it('comes in after closing when the condition on the write is taken away: the check sees it', async () => {
    expect(await closingRace(withoutIfMatch)).toContain('a version came in after closing');
  });
});
