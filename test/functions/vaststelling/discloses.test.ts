import { describe, expect, it } from 'vitest';
import { vaststellingTexts } from '../../../functions/texts.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import type { AttackInput } from '../../../shared/attack/attack-input.ts';
import type { Leak } from '../../../shared/attack/leak.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import type { World } from '../fixtures/world.ts';
import {
  adopt,
  adoptedGemeente,
  change,
  closedGemeente,
  giveBack,
  progress,
  published,
  start,
  takeUp,
  uitvraagOf,
} from './adopted-gemeente.ts';

const idle = { start: () => undefined, idle: () => Promise.resolve() };

/** At one organisatie hardly any child grew enough: a row of its own would tell that of nearly all of them. */
const weak = () => closedGemeente({ 'c-1': 1 });
const visible = (world: World) => world.store.publicaties.findVisible({ ...place, kring: 'partners' });
const auditOf = async (world: World) =>
  (await world.store.uitvragen.listAudit('9901')).map(({ event }) => `${event.action} ${event.object}`);

describe('figures that would disclose something', () => {
  it('are not adopted; the first coarser niveau at which nothing is found is offered, without a number', async () => {
    const world = await weak();
    await adopt(world);
    const now = await progress(world);
    expect(now).toMatchObject({
      status: 'geweigerd',
      aanbod: 'fase',
      melding: vaststellingTexts.discloses.fase,
    });
    expect(now.melding).not.toMatch(/\d|Kinderopvang|taal/i);
    expect(await visible(world)).toBeUndefined();
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'gesloten', versie: 4 } });
  });

  it('stand in the audit by niveau alone: a kind of leak would tell of outcomes', async () => {
    const world = await weak();
    await adopt(world);
    expect((await auditOf(world)).at(-1)).toBe('vaststelling-geweigerd uitvraag-1|locaties');
  });

  it('tell who may follow the vaststelling nothing of what was found', async () => {
    const world = await weak();
    await adopt(world);
    const told = JSON.stringify([await progress(world), await auditOf(world)]);
    expect(told).not.toMatch(/exact|klein|weinig|verandering|tegenspraak/);
  });

  it('are adopted at the niveau that was offered, for both circles alike', async () => {
    const world = await weak();
    await adopt(world);
    await adopt(world, { niveau: 'fase' });
    expect(await progress(world)).toMatchObject({ status: 'klaar', niveau: 'fase', release: 1 });
    const rows = new Set((await published(world)).cijfers.map(({ niveau }) => niveau));
    expect(rows).toEqual(new Set(['gemeente', 'fase']));
  });

  it('are refused whole at whichever write the process stops', async () => {
    const counted = await weak();
    const counting = breakingStore(counted.store, -1, false);
    await start({ ...counted, background: idle });
    await runVaststelling(place, { ...counted, store: counting });
    for (let nth = 0; nth < counting.writes(); nth += 1)
      for (const after of [false, true]) {
        const world = await weak();
        await start({ ...world, background: idle });
        const broken = { ...world, store: breakingStore(world.store, nth, after) };
        await runVaststelling(place, broken).catch(() => undefined);
        await runVaststelling(place, world);
        expect(await progress(world)).toMatchObject({ status: 'geweigerd', aanbod: 'fase' });
        expect((await uitvraagOf(world))?.pending).toBeUndefined();
        expect(await visible(world)).toBeUndefined();
        const refused = (await auditOf(world)).filter((row) => row.startsWith('vaststelling-geweigerd'));
        expect(refused).toHaveLength(1);
      }
  });
});

describe('figures of before that were too few to change', () => {
  it('are replaced with a reason on record, which every reader sees', async () => {
    const world = await adoptedGemeente();
    await takeUp(world);
    await giveBack(world, 'a-2');
    const ondanks = 'Het totaal van de gemeente was fout.';
    await adopt(world, { ondanks });
    expect(await progress(world)).toMatchObject({ status: 'klaar', release: 2 });
    expect((await published(world)).herzieningen?.at(-1)).toMatchObject({ release: 2, ondanks });
    expect(await auditOf(world)).toContain('uitvraag-stap-klaar uitvraag-1|vastgesteld|ondanks');
  });

  it('keep the rows that readers know', async () => {
    const world = await adoptedGemeente();
    const rowsOf = async () =>
      [...new Set((await published(world)).cijfers.map(({ niveau, id }) => `${niveau} ${id}`))].sort();
    const before = await rowsOf();
    await takeUp(world);
    await change(world, 'a-1', 15);
    await change(world, 'b-1', 15);
    await adopt(world);
    expect(await rowsOf()).toEqual(before);
  });
});

describe('readers that are played', () => {
  const person = 'tenant-1.object-7';
  const ended = (withdrawnAt: string) => ({ rol: 'coordinator', scope: 'b-1', withdrawnAt }) as const;
  const readersIn = async (withdrawnAt: string) => {
    const world = await closedGemeente();
    const { toegang } = world.store;
    await toegang.saveGrant({ person, gemeentecode: '9901', rol: 'bestuurder', scope: 'a' });
    await toegang.saveGrant({ person, gemeentecode: '9901', ...ended(withdrawnAt) });
    const asked: AttackInput[] = [];
    const attack = (input: AttackInput) => Promise.resolve(asked.push(input)).then(() => []);
    await start({ ...world, background: idle });
    await runVaststelling(place, { ...world, attack });
    return asked.flatMap(({ readers }) => readers.map(({ organisaties }) => organisaties.join()));
  };

  it('know what they saw before they went to another organisatie', async () => {
    const { opensOn } = (await uitvraagOf(await closedGemeente()))!.uitvraag;
    expect(await readersIn(`${opensOn}T12:00:00Z`)).toContain('a,b');
    expect(await readersIn('2000-01-01T12:00:00Z')).not.toContain('a,b');
  });
});

describe('a locatie that went to another organisatie', () => {
  it('is attacked in each release under the organisatie that its documents name', async () => {
    const world = await adoptedGemeente();
    const moved = (await world.store.gemeenten.findLocatie('9901', 'a-1'))!;
    await world.store.gemeenten.saveLocatie({ ...moved, organisatieId: 'b' });
    await takeUp(world);
    await change(world, 'a-1', 15);
    const asked: AttackInput[] = [];
    const attack = (input: AttackInput) => Promise.resolve(asked.push(input)).then(() => []);
    await start({ ...world, background: idle }, { ondanks: 'De raad besluit erover.' });
    await runVaststelling(place, { ...world, attack });
    const ownersIn = ({ releases }: AttackInput) =>
      releases.map(({ counts }) => [
        ...new Set(
          counts.filter(({ locatieId }) => locatieId === 'a-1').map(({ organisatieId }) => organisatieId),
        ),
      ]);
    expect(asked.map(ownersIn)).toEqual(asked.map(() => [['a'], ['b']]));
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('documents that became others after they were judged', () => {
  it('are attacked as they are kept, and given back where they disclose something', async () => {
    const world = await closedGemeente();
    let attacks = 0;
    const leak: Leak = {
      ...{ soort: 'exact', reader: { kring: 'partners', organisaties: [] }, release: 1 },
      ...{ domein: 'taal', leden: ['c-1'], kinderen: 4, detail: 'Invented.' },
    };
    const attack = () => Promise.resolve((attacks += 1) > 1 ? [leak] : []);
    await start({ ...world, background: idle });
    await runVaststelling(place, { ...world, attack });
    expect(await progress(world)).toMatchObject({ status: 'geweigerd' });
    expect(await visible(world)).toBeUndefined();
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'gesloten' } });
    expect((await uitvraagOf(world))?.pending).toBeUndefined();
  });
});
