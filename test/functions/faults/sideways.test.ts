import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { place } from '../fixtures/gemeente.ts';
import type { World } from '../fixtures/world.ts';
import { adopt, closedGemeente, progress } from '../vaststelling/adopted-gemeente.ts';

/** At one organisatie one child grew enough: so its row is withheld, and this count may be nowhere. */
const planted = { 'c-1': 1 } as const;

/** Everything that anybody is answered or shown of a vaststelling, and what is kept for who audits it. */
async function told(world: World): Promise<string> {
  const documents = await Promise.all(
    (['openbaar', 'partners'] as const).map((kring) =>
      world.store.publicaties.findVisible({ ...place, kring }),
    ),
  );
  const texts = documents.map((one) => (one ? gunzipSync(one.gzip).toString() : ''));
  const audit = await world.store.uitvragen.listAudit('9901');
  return [
    ...texts,
    ...documents.map((one) => one?.tag),
    JSON.stringify([audit, await progress(world)]),
  ].join();
}

it('counts that are withheld are in no document, tag, answer or audit row', async () => {
  const world = await closedGemeente(planted);
  await adopt(world);
  const refused = await told(world);
  await adopt(world, { niveau: 'fase' });
  const published = await told(world);
  expect(published).toContain('"voldoende":16');
  for (const text of [refused, published]) {
    expect(text).not.toMatch(/"voldoende":1\b|"aantal":15\b/);
    expect(text).not.toContain('"niveau":"organisatie"');
  }
  expect(world.failures).toEqual([]);
});

it('would be seen there if they were published', async () => {
  const world = { ...(await closedGemeente(planted)), attack: () => Promise.resolve([]) };
  await adopt(world);
  expect(await told(world)).toMatch(/"voldoende":1\b/);
});
