import { describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { at } from '../fixtures/gemeente.ts';
import { inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, makeOpenWorld } from '../fixtures/world.ts';
import { checkPath } from './matrix/check-path.ts';
import { writePaths } from './matrix/paths.ts';
import { withoutConditions, withoutTransactions } from './matrix/planted.ts';
import type { WritePath } from './matrix/write-path.ts';

const brokenBy = async (name: string, plant: Parameters<typeof checkPath>[1]) =>
  (await checkPath(writePaths[name]!, plant)).broken.join('\n');

/** A sender that draws a new number when it asks again. */
function withNewNumbers(): WritePath {
  let nth = 0;
  return {
    prepare: makeOpenWorld,
    run: async (world) => {
      const { versie = 0 } = (await world.store.inzendingen.findRespons(at('loc-1')))?.value ?? {};
      const inzendingId = `00000000-0000-4000-8000-${String(++nth).padStart(12, '0')}`;
      const body = inzendingOf('loc-1', { vervangt: versie });
      return submitInzending(
        { path: { ...at('loc-1'), inzendingId }, body, caller: coordinator('loc-1') },
        world,
      );
    },
  };
}

describe('the matrix', () => {
  it('sees a transaction that is written row by row', async () => {
    expect(await brokenBy('submitInzending', withoutTransactions)).toMatch(/reader|row/);
    expect(await brokenBy('withdrawInzending', withoutTransactions)).toMatch(/reader|row/);
  });

  it('sees conditions that are not kept', async () => {
    expect(await brokenBy('saveUitnodigingen', withoutConditions)).toMatch(/row/);
  });

  it('sees a sender that draws a new number when it asks again', async () => {
    expect((await checkPath(withNewNumbers())).broken.join('\n')).toContain('row too many');
  });
});
