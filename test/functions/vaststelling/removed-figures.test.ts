import { describe, expect, it } from 'vitest';
import { keepTerms } from '../../../functions/retention/keep-terms.ts';
import { usualTerms } from '../../../functions/retention/terms.ts';
import { readVoorgenomenRijen } from '../../../functions/vaststelling/read-voorgenomen-rijen.ts';
import { seesTooMuch } from '../../../functions/vaststelling/sees-too-much.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';
import { adopt, adoptedGemeente, closedGemeente, uitvraagOf } from './adopted-gemeente.ts';

/** The night long after the fixtures of June 2026 in which everything is past its term. */
async function pastTerm(world: World): Promise<World> {
  const now = () => new Date(Date.UTC(2032, 5, 20, 4, 30));
  await keepTerms({ ...world, now }, { terms: usualTerms, isReal: true, report: () => undefined });
  expect((await uitvraagOf(world))?.gewist).toBeDefined();
  return world;
}

const rijen = (world: World) =>
  readVoorgenomenRijen({ path: place, body: undefined, caller: ofGemeente }, world);

describe('where the counts of an uitvraag were removed', () => {
  it('no rows are told: there is nothing to choose them from', async () => {
    const closed = await closedGemeente();
    expect((await rijen(closed)).rows).not.toHaveLength(0);
    expect(await refusalOf(rijen(await pastTerm(closed)))).toMatchObject({ code: 'cijfers-verwijderd' });
    const adopted = await pastTerm(await adoptedGemeente());
    expect(await refusalOf(rijen(adopted))).toMatchObject({ code: 'cijfers-verwijderd' });
  });

  it('who comes to a second organisatie is let in: nobody gets own figures of it any more', async () => {
    const world = await closedGemeente();
    const { gemeenten, toegang } = world.store;
    const naam = 'Kinderopvang d (verzonnen)';
    await gemeenten.saveOrganisatie('9901', { organisatieId: 'd', naam, soort: 'kinderopvang' });
    await gemeenten.saveLocatie({ ...(await gemeenten.findLocatie('9901', 'a-2'))!, organisatieId: 'd' });
    await adopt(world);
    const person = 'tenant.object';
    await toegang.saveGrant({ person, gemeentecode: '9901', rol: 'bestuurder', scope: 'a' });
    const gets = () => seesTooMuch({ person, gemeentecode: '9901', rol: 'bestuurder', scopes: ['b'] }, world);
    expect(await gets()).toBe(true);
    await pastTerm(world);
    expect(await gets()).toBe(false);
  });
});
