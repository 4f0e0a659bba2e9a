import { describe, expect, it } from 'vitest';
import { AfspraakStatus, mayFollow } from '../../../shared/afspraak/afspraak-stand.ts';
import type { AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld, ofBureau, type World } from '../fixtures/world.ts';
import { again, save, stap, step, versies, walk } from './fixture.ts';

const statuses = async (world: World) =>
  (await world.store.afspraken.list('9901')).value.map(
    ({ afspraak }) => `${afspraak.afspraakId} ${String(afspraak.versie)} ${afspraak.status}`,
  );

async function withConcept(): Promise<World> {
  const world = await makeWorld();
  await save(world, 1, 0);
  return world;
}

describe('the life of a versie', () => {
  it('goes by these steps, and what was decided on is never taken back', () => {
    const steps = AfspraakStatus.options.flatMap((from) =>
      AfspraakStatus.options.filter((to) => mayFollow(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(steps).toEqual([
      'concept > besproken',
      'besproken > concept',
      'besproken > besproken',
      'besproken > vastgesteld',
      'vastgesteld > vastgesteld',
      'vastgesteld > ondertekend',
      'ondertekend > ondertekend',
      'ondertekend > actief',
    ]);
  });

  it('remembers when it was talked about, what was decided and who signed in which functie', async () => {
    const world = await withConcept();
    const { afspraak } = await walk(world, 'actief');
    expect(afspraak).toMatchObject({
      status: 'actief',
      besproken: [{ datum: '2026-03-04' }],
      zaaknummer: 'Z-2026-17',
      vastgesteldOp: '2026-04-07',
      ondertekeningen: [{ organisatie: 'Verzonnen bestuur', functie: 'voorzitter' }],
    });
  });

  it('does a step once, however often it is asked, with one audit row', async () => {
    const world = await withConcept();
    const before = (await world.store.uitvragen.listAudit('9901')).length;
    const asked = Array.from({ length: 8 }, () => step(world, stap('besproken', 1, 1)));
    expect((await Promise.all(asked)).map(({ revision }) => revision)).toEqual(Array(8).fill(2));
    expect(await world.store.uitvragen.listAudit('9901')).toHaveLength(before + 1);
  });

  it('refuses a step that does not follow, and one by who saw an older state', async () => {
    const world = await withConcept();
    expect(await refusalOf(step(world, stap('actief', 1, 1)))).toMatchObject({
      code: 'afspraak-stap-kan-niet',
    });
    await step(world, stap('besproken', 1, 1));
    expect(await refusalOf(step(world, stap('concept', 1, 1)))).toMatchObject({
      code: 'intussen-gewijzigd',
      details: { versie: 2 },
    });
    expect(await refusalOf(step(world, stap('concept', 2, 1)))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('is decided on by the gemeente, and by no bureau; the rest a bureau may write down', async () => {
    const world = await withConcept();
    await step(world, stap('besproken', 1, 1), ofBureau);
    expect(await refusalOf(step(world, stap('vastgesteld', 1, 2), ofBureau))).toMatchObject({
      code: 'geen-recht',
    });
    await step(world, stap('vastgesteld', 1, 2));
    await step(world, stap('ondertekend', 1, 3), ofBureau);
  });

  it('is not decided on with a mistake in it, and then says which', async () => {
    const world = await makeWorld();
    await save(world, 1, 0, { inzage: { grondslag: ' ', dpia: 'D-1' } });
    await step(world, stap('besproken', 1, 1));
    const refusal = await refusalOf(step(world, stap('vastgesteld', 1, 2)));
    expect(refusal).toMatchObject({ code: 'afspraak-niet-af', details: { findings: [{ rule: 'G-09' }] } });
  });
});

describe('a versie that becomes actief', () => {
  it('ends the one that was, so that there is one at a time', async () => {
    const world = await withConcept();
    await walk(world, 'actief');
    expect(await statuses(world)).toEqual(['afspraak-1 1 herijkt', 'nieuw 1 actief']);
    await save(world, 2, 0, again(1));
    await walk(world, 'actief', 2);
    expect(await statuses(world)).toEqual(['afspraak-1 1 herijkt', 'nieuw 1 herijkt', 'nieuw 2 actief']);
  });

  it('leaves one actief, also when two are made so at the same time', async () => {
    const world = await withConcept();
    await walk(world, 'ondertekend');
    await save(world, 2, 0, again(1));
    await walk(world, 'ondertekend', 2);
    const both = [1, 2].map((versie) => step(world, stap('actief', versie, 4)));
    await Promise.allSettled(both);
    expect((await statuses(world)).filter((one) => one.endsWith(' actief'))).toHaveLength(1);
  });

  it('does not come after its successor', async () => {
    const world = await withConcept();
    await walk(world, 'ondertekend');
    await save(world, 2, 0, again(1));
    await walk(world, 'actief', 2);
    expect(await refusalOf(step(world, stap('actief', 1, 4)))).toMatchObject({
      code: 'afspraak-stap-kan-niet',
    });
  });

  it('needs a reason and the date of the LEA where a streefpercentage changed', async () => {
    const world = await withConcept();
    await walk(world, 'actief');
    const streefpercentages = [{ fase: 'vroegschool', domein: 'taal', percentage: 70 }] as const;
    const herijking = { vervangtVersie: 1, reden: 'Te hoog gebleken.' };
    await save(world, 2, 0, { streefpercentages: [...streefpercentages], herijking });
    await step(world, stap('besproken', 2, 1));
    const refusal = await refusalOf(step(world, stap('vastgesteld', 2, 2)));
    expect(refusal).toMatchObject({ code: 'afspraak-niet-af', details: { findings: [{ rule: 'G-02' }] } });
  });
});

describe('a step that was broken off', () => {
  it.each([false, true])(
    'leaves the old state or the new one whole, and is done by asking again (%s)',
    async (after) => {
      const world = await withConcept();
      await walk(world, 'ondertekend');
      const asked: AfspraakStap = stap('actief', 1, 4);
      const broken = { ...world, store: breakingStore(world.store, 0, after) };
      await expect(step(broken, asked)).rejects.toThrow(Crash);
      const whole = [
        ['afspraak-1 1 actief', 'nieuw 1 ondertekend'],
        ['afspraak-1 1 herijkt', 'nieuw 1 actief'],
      ];
      expect(await statuses(world)).toEqual(whole[after ? 1 : 0]);
      await step(world, asked);
      expect(await statuses(world)).toEqual(whole[1]);
      expect((await versies(world))[0]?.revision).toBe(5);
    },
  );
});
