import { describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readPlanning } from '../../../functions/uitvragen/read-planning.ts';
import { saveUitvraag } from '../../../functions/uitvragen/save-uitvraag.ts';
import type { UitvraagPlan } from '../../../shared/contract/planning-messages.ts';
import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { place, uitvraag } from '../fixtures/gemeente.ts';
import { planOf } from '../fixtures/plan.ts';
import { putAfspraak } from '../fixtures/put-afspraak.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { hash, makeOpenWorld, makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

const newPlace = { gemeentecode: '9901', uitvraagId: 'uitvraag-2' } as const;
const save = (world: World, plan: UitvraagPlan, path: typeof place | typeof newPlace = place) =>
  saveUitvraag({ path, body: plan, caller: ofGemeente }, world);
const planning = (world: World, path: typeof place | typeof newPlace = place) =>
  readPlanning({ path, body: undefined, caller: ofGemeente }, world);
const move = (world: World, status: UitvraagStatus, versie: number) =>
  moveUitvraag({ path: place, body: { status, versie }, caller: ofGemeente }, world);
const rows = async (world: World) =>
  (await world.store.inzendingen.listRespons(place)).map(({ value }) => value);

describe('a new uitvraag', () => {
  // The fixtures have one of the end of the schooljaar.
  const meetmoment = 'trimester3';
  const plan = planOf({ versie: 0, titel: 'Nieuwe monitor (verzonnen)', meetmoment });

  it('is a concept with the afspraak and the form of this moment, and with who takes part', async () => {
    const world = await makeWorld();
    const made = await save(world, plan, newPlace);
    expect(made).toMatchObject({ status: 'concept', versie: 1, sjabloonversie: SJABLOONVERSIE });
    expect(made.afspraak).toEqual(uitvraag.afspraak);
    expect(await planning(world, newPlace)).toEqual({ uitvraag: made, invited: plan.invited });
  });

  it('is made once, however often it is asked, and leaves one audit row', async () => {
    const world = await makeWorld();
    const made = await Promise.all(Array.from({ length: 6 }, () => save(world, plan, newPlace)));
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.filter(({ event }) => event.object === 'uitvraag-2')).toHaveLength(1);
    expect(firstBrokenLink(audit, audit.at(-1)!, hash)).toBeUndefined();
  });

  it('needs an afspraak that holds', async () => {
    const world = await makeWorld();
    const { afspraak } = uitvraag;
    await putAfspraak(world, { ...afspraak, status: 'concept' });
    expect(await refusalOf(save(world, plan, newPlace))).toMatchObject({ code: 'geen-afspraak' });
  });

  it('takes the afspraak that is actief above a newer one that is not yet', async () => {
    const world = await makeWorld();
    const newer = { ...uitvraag.afspraak, versie: 7 };
    await putAfspraak(world, { ...newer, status: 'vastgesteld' });
    expect((await save(world, plan, newPlace)).afspraak.versie).toBe(uitvraag.afspraak.versie);
    await putAfspraak(world, { ...newer, status: 'actief' });
    const again = planOf({ versie: 1, titel: 'Andere titel (verzonnen)', meetmoment });
    expect((await save(world, again, newPlace)).afspraak.versie).toBe(7);
  });

  it('opens by the afspraak of now: after a herijking it is planned again first', async () => {
    const world = await makeWorld();
    await putAfspraak(world, { ...uitvraag.afspraak, versie: 7 });
    expect(await refusalOf(move(world, 'open', 1))).toMatchObject({ code: 'afspraak-vernieuwd' });
    expect(await rows(world)).toEqual([]);
    const again = await save(world, planOf({ versie: 1, titel: 'Nieuwe monitor (verzonnen)' }));
    expect(again.afspraak.versie).toBe(7);
    expect(await move(world, 'open', again.versie)).toMatchObject({ status: 'open' });
  });

  it('is refused with the findings where a rule is broken, and then nothing is kept', async () => {
    const world = await makeWorld();
    const refusal = await refusalOf(save(world, { ...plan, peildatum: '2030-06-01' }, newPlace));
    expect(refusal).toMatchObject({ code: 'planning-klopt-niet', details: { findings: [{ rule: 'G-03' }] } });
    expect(await world.store.uitvragen.find(newPlace)).toBeUndefined();
  });

  it('asks no locatie of which the register knows nothing', async () => {
    const world = await makeWorld();
    const invited = [{ locatieId: 'loc-1' }, { locatieId: 'elsewhere' }];
    expect(await refusalOf(save(world, { ...plan, invited }, newPlace))).toMatchObject({
      code: 'niet-gevonden',
    });
  });
});

describe('an uitvraag in concept', () => {
  it('may be changed in everything by who saw its versie', async () => {
    const world = await makeWorld();
    const plan = planOf({
      schooljaar: '2026-2027',
      peildatum: '2027-06-01',
      invited: [{ locatieId: 'loc-2' }],
    });
    const late = { opensOn: '2027-06-01', closesOn: '2027-07-09', correctieTot: '2027-09-15' };
    expect(await save(world, { ...plan, ...late })).toMatchObject({ versie: 2, schooljaar: '2026-2027' });
    const refusal = await refusalOf(save(world, { ...plan, ...late, titel: 'Anders (verzonnen)' }));
    expect(refusal).toMatchObject({ code: 'intussen-gewijzigd', details: { versie: 2 } });
  });

  it('can lose its region again', async () => {
    const world = await makeWorld();
    await save(world, planOf({ vakantieregio: 'zuid' }));
    expect(await save(world, planOf({ versie: 2 }))).not.toHaveProperty('vakantieregio');
  });
});

describe('an uitvraag that is open', () => {
  it('may close later, remind otherwise and be corrected longer', async () => {
    const world = await makeOpenWorld();
    const change = { closesOn: '2026-07-17', correctieTot: '2026-09-30', herinneringen: [5] };
    expect(await save(world, planOf({ versie: 2, ...change }))).toMatchObject({
      ...change,
      status: 'open',
      versie: 3,
    });
  });

  it.each([
    ['the peildatum', { peildatum: '2026-06-02' }],
    ['the title', { titel: 'Anders (verzonnen)' }],
    ['the first day', { opensOn: '2026-06-02' }],
    ['an earlier last day', { closesOn: '2026-07-09' }],
    ['the months that count', { minMaanden: 6 }],
    ['the meetmoment', { meetmoment: 'trimester3' as const }],
    ['fewer locaties', { invited: [{ locatieId: 'loc-1', verwacht: 12 }] }],
  ])('keeps what was agreed: not %s', async (_, change) => {
    const world = await makeOpenWorld();
    const refusal = await refusalOf(save(world, planOf({ versie: 2, ...change })));
    expect(refusal).toMatchObject({ code: 'uitvraag-al-begonnen' });
    expect((await planning(world)).uitvraag.versie).toBe(2);
  });

  it('takes one more locatie, which can send at once, and another expected number', async () => {
    const world = await makeOpenWorld();
    const extra = { ...(await world.store.gemeenten.listLocaties('9901'))[0]!, locatieId: 'loc-4' };
    await world.store.gemeenten.saveLocatie(extra);
    const invited = [...planOf().invited.map((one) => ({ ...one, verwacht: 20 })), { locatieId: 'loc-4' }];
    expect(await save(world, planOf({ versie: 2, invited }))).toMatchObject({ status: 'open', versie: 3 });
    const states = await rows(world);
    expect(states.map(({ locatieId, verwacht }) => [locatieId, verwacht])).toEqual([
      ['loc-1', 20],
      ['loc-2', 20],
      ['loc-3', 20],
      ['loc-4', undefined],
    ]);
    expect(states.every(({ fence }) => fence.open && fence.versie === 3)).toBe(true);
  });
});

describe('an uitvraag that is closed', () => {
  it('may get a later last day before it opens again, and no new locatie', async () => {
    const world = await makeOpenWorld();
    await move(world, 'gesloten', 2);
    const invited = [...planOf().invited.slice(0, 2), { locatieId: 'loc-3' }];
    expect(await refusalOf(save(world, planOf({ versie: 3, invited })))).toMatchObject({
      code: 'uitvraag-al-begonnen',
    });
    expect(await save(world, planOf({ versie: 3, closesOn: '2026-07-24' }))).toMatchObject({
      status: 'gesloten',
      versie: 4,
    });
    expect((await rows(world)).every(({ fence }) => !fence.open)).toBe(true);
    expect(await move(world, 'open', 4)).toMatchObject({ status: 'open', versie: 5 });
  });
});

describe('saving that was broken off', () => {
  const extra = { locatieId: 'loc-4', verwacht: 3 };
  const started = async (): Promise<World> => {
    const world = await makeOpenWorld();
    const [first] = await world.store.gemeenten.listLocaties('9901');
    await world.store.gemeenten.saveLocatie({ ...first!, locatieId: 'loc-4' });
    return world;
  };

  it('at any write is completed by asking again, and by whoever closes next', async () => {
    const plan = planOf({ versie: 2, invited: [...planOf().invited, extra] });
    const whole = await started();
    const counting = breakingStore(whole.store, -1, false);
    await save({ ...whole, store: counting }, plan);
    expect(counting.writes()).toBeGreaterThan(5);
    for (let at = 0; at < counting.writes(); at++)
      for (const after of [false, true]) {
        const world = await started();
        const broken = { ...world, store: breakingStore(world.store, at, after) };
        await expect(save(broken, plan)).rejects.toThrow(Crash);
        expect(await save(world, plan)).toMatchObject({ versie: 3, status: 'open' });
        expect(await rows(world)).toEqual(await rows(whole));
      }
  });

  it('would leave a locatie out that was added, if it were no step: seen by these tests', async () => {
    const plan = planOf({ versie: 2, invited: [...planOf().invited, extra] });
    const world = await started();
    const { uitvragen } = world.store;
    const forgetful: typeof uitvragen = {
      ...uitvragen,
      replace: ({ value: { uitvraag: kept }, mark }, ...rest) =>
        uitvragen.replace({ value: { uitvraag: kept }, mark }, ...rest),
    };
    await save({ ...world, store: { ...world.store, uitvragen: forgetful } }, plan);
    expect((await rows(world)).map(({ locatieId }) => locatieId)).not.toContain('loc-4');
  });

  it('leaves no locatie open when the next thing asked is to close', async () => {
    const plan = planOf({ versie: 2, invited: [...planOf().invited, extra] });
    const world = await started();
    await expect(save({ ...world, store: breakingStore(world.store, 1, false) }, plan)).rejects.toThrow(
      Crash,
    );
    expect(await refusalOf(move(world, 'gesloten', 2))).toMatchObject({ code: 'intussen-gewijzigd' });
    await move(world, 'gesloten', 3);
    expect((await rows(world)).map(({ locatieId, fence }) => [locatieId, fence.open])).toEqual(
      ['loc-1', 'loc-2', 'loc-3', 'loc-4'].map((id) => [id, false]),
    );
  });
});
