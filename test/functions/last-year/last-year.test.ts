import { beforeEach, describe, expect, it } from 'vitest';
import { readUitnodiging } from '../../../functions/inzendingen/read-uitnodiging.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { chooseVoorheen } from '../../../functions/last-year/choose-voorheen.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';

import { LastYearAnswer } from '../../../shared/contract/last-year-messages.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { at, locaties, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf, telling } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, type World } from '../fixtures/world.ts';
import { addYearBefore, inzendingBefore, oldLocatie, placeBefore } from '../fixtures/year-before.ts';

let world: World;
beforeEach(async () => {
  world = await makeOpenWorld();
});

const asks = async (locatieId = 'loc-1'): Promise<LastYearAnswer> => {
  const asked = { path: at(locatieId), body: undefined, caller: coordinator(locatieId) };
  return LastYearAnswer.parse((await readUitnodiging(asked, world)).before);
};
const chooses = (voorheen: readonly string[], locatieId = 'loc-1') =>
  chooseVoorheen(
    { path: at(locatieId), body: { voorheen: [...voorheen] }, caller: coordinator(locatieId) },
    world,
  );
const inzage = async () =>
  (await world.store.inzage.list('9901')).map(({ what, locatieId }) => [what, locatieId]);
const register = (change: Partial<Locatie>) =>
  world.store.gemeenten.saveLocatie({ ...locaties[0]!, ...change });

describe('last year of a locatie', () => {
  it('is nothing in the first year of a gemeente', async () => {
    expect((await asks()).lastYear).toEqual({ koppeling: 'eerste jaar' });
    expect(await inzage()).toEqual([]);
  });

  it('is what it sent itself, added up over its groepen, with its own words', async () => {
    const redenen = [{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Er is een groep bij.' }];
    await world.store.uitvragen.saveInvited(placeBefore, [{ locatieId: 'loc-2', verwacht: 9 }]);
    await addYearBefore(world, [inzendingBefore('loc-2', { groeimethode: 'vaardigheidsscore', redenen })]);
    const { lastYear, candidates, toelichtingen, ...rest } = await asks('loc-2');
    expect(lastYear).toMatchObject({ koppeling: 'bekend', schooljaar: '2024-2025', naam: locaties[1]!.naam });
    expect(lastYear).toHaveProperty('figures.groeimethode', 'vaardigheidsscore');
    expect(lastYear).toHaveProperty('figures.doelgroepkinderen', 17);
    expect(lastYear).toHaveProperty('figures.domeinen.0', { domein: 'taal', voldoende: 13, onvoldoende: 4 });
    expect(candidates).toEqual([]);
    expect(toelichtingen[0]).toEqual({
      domein: 'taal',
      naam: 'Taal',
      tekst: 'Veel herhalen hielp ons het meest.',
      watDoenWe: 'We lezen elke dag voor.',
    });
    expect(rest.redenen).toEqual(redenen);
  });

  it('is logged before it is answered, and not where there was nothing to read', async () => {
    await addYearBefore(world, [inzendingBefore('loc-2'), inzendingBefore('loc-old')]);
    await asks('loc-1');
    expect(await inzage()).toEqual([]);
    await asks('loc-2');
    expect(await inzage()).toEqual([['vorig jaar', 'loc-2']]);
  });

  it('is asked where nobody said what the locatie was', async () => {
    await addYearBefore(world, [inzendingBefore('loc-2'), inzendingBefore('loc-old')]);
    expect(await asks()).toEqual({
      lastYear: { koppeling: 'gevraagd', schooljaar: '2024-2025' },
      candidates: [{ locatieId: 'loc-old', naam: oldLocatie.naam }],
      redenen: [],
      toelichtingen: [],
    });
  });

  it('is asked of no other organisatie, and of no locatie that is still there', async () => {
    await addYearBefore(world, [inzendingBefore('loc-2'), inzendingBefore('loc-old')]);
    await register({ locatieId: 'loc-old', organisatieId: 'org-2' });
    expect((await asks()).candidates).toEqual([]);
  });

  it('is that of its former number by the register, and of all of them after a merger', async () => {
    await addYearBefore(world, [inzendingBefore('loc-1'), inzendingBefore('loc-old')]);
    await register({ voorheen: ['loc-old'] });
    const { lastYear } = await asks();
    expect(lastYear).toHaveProperty('naam', `${locaties[0]!.naam}, ${oldLocatie.naam}`);
    expect(lastYear).toHaveProperty('figures.doelgroepkinderen', 24);
    expect(lastYear).toHaveProperty('figures.groeimethode', 'professioneelOordeel');
  });

  it('names no groeimethode where merged locaties had two', async () => {
    const other = inzendingBefore('loc-old', { groeimethode: 'bovengemiddeld' });
    await addYearBefore(world, [inzendingBefore('loc-1'), other]);
    await register({ voorheen: ['loc-old'] });
    expect((await asks()).lastYear).not.toHaveProperty('figures.groeimethode');
  });

  it('counts only groepen of its own fase', async () => {
    await addYearBefore(world, [inzendingBefore('loc-2')]);
    await register({ organisatieId: 'org-2', voorheen: ['loc-2'] });
    expect((await asks()).lastYear).toHaveProperty('figures.doelgroepkinderen', 0);
  });

  it('gives no figure of another organisatie, whatever the register says', async () => {
    await addYearBefore(world, [inzendingBefore('loc-2')]);
    await register({ voorheen: ['loc-2'] });
    expect(await asks()).toMatchObject({ lastYear: { koppeling: 'elders' }, toelichtingen: [] });
    expect(await inzage()).toEqual([]);
  });
});

describe('choosing what a locatie was', () => {
  beforeEach(() => addYearBefore(world, [inzendingBefore('loc-2'), inzendingBefore('loc-old')]));

  it('works at once, can be done again, and leaves a row each time it says something else', async () => {
    expect((await chooses(['loc-old'])).lastYear).toHaveProperty('figures.doelgroepkinderen', 12);
    await chooses(['loc-old']);
    expect((await asks()).candidates).toHaveLength(1);
    expect((await chooses([])).lastYear).toEqual({ koppeling: 'nieuw' });
    const rows = await world.store.uitvragen.listAudit('9901');
    const told = rows.filter(({ event }) => event.action === 'koppeling-voorgesteld');
    expect(told.map(({ event }) => [event.rol, event.object])).toEqual([
      ['coordinator', 'uitvraag-1|loc-1'],
      ['coordinator', 'uitvraag-1|loc-1'],
    ]);
  });

  it('refuses a locatie that is no candidate, and keeps nothing', async () => {
    for (const id of ['loc-2', 'loc-1', 'nowhere'])
      expect(await refusalOf(chooses([id]))).toMatchObject({ code: 'niet-gevonden' });
    expect((await asks()).lastYear.koppeling).toBe('gevraagd');
  });

  it('is refused where the register says it, and after closing', async () => {
    expect(await refusalOf(chooses(['loc-old'], 'loc-2'))).toMatchObject({ code: 'stap-niet-mogelijk' });
    await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
    expect(await refusalOf(chooses(['loc-old']))).toMatchObject({ code: 'uitvraag-niet-open' });
  });
});

describe('sending', () => {
  const few = (redenen = inzendingOf('loc-1').redenen) =>
    submitInzending(
      {
        path: { ...at('loc-1'), inzendingId: idOf(1) },
        body: inzendingOf('loc-1', { groepen: [telling(['peuters'], 12, 9)], redenen }),
        caller: coordinator('loc-1'),
      },
      world,
    );

  it('goes on where nobody said what the locatie was', async () => {
    await addYearBefore(world, [inzendingBefore('loc-old')]);
    expect((await few()).versie).toBe(1);
  });

  it('asks a reason for a large difference once that is known', async () => {
    await addYearBefore(world, [inzendingBefore('loc-old', { groepen: [telling(['peuters'], 25, 20)] })]);
    await chooses(['loc-old']);
    const { findings = [] } = (await refusalOf(few())).details;
    expect(findings.map(({ rule }) => rule)).toEqual(['U-11', 'A-11']);
    const reden = { regel: 'A-11', plaats: 'Kinderen', tekst: 'Er is een groep gestopt.' };
    expect((await few([reden])).versie).toBe(1);
  });

  it('last year stays as it was: it is closed', async () => {
    await addYearBefore(world, [inzendingBefore('loc-old')]);
    const path = { ...placeBefore, locatieId: 'loc-old', inzendingId: idOf(9) };
    const again = { path, body: inzendingBefore('loc-old'), caller: coordinator('loc-old') };
    expect(await refusalOf(submitInzending(again, world))).toMatchObject({ code: 'uitvraag-niet-open' });
  });
});
