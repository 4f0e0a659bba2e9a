import { beforeAll, describe, expect, it } from 'vitest';
import type { RegisterOverzicht } from '../../../shared/contract/register-messages.ts';
import type { RegisterChange } from '../../../shared/register/register.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { listLocaties } from '../../../functions/register/list-locaties.ts';
import { saveRegister } from '../../../functions/register/save-register.ts';
import { breakingStore, Crash, EVERY_CALL } from '../fixtures/breaking-store.ts';
import { locaties, organisaties } from '../fixtures/gemeente.ts';
import { makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

const path = { gemeentecode: '9901' };
const two = (n: number) => String(n).padStart(2, '0');

/** More rows than one transaction holds: it takes three parts. */
const change: RegisterChange = {
  organisaties: Array.from({ length: 95 }, (_, i): Organisatie => {
    return { organisatieId: `bg-${i}`, naam: `Bestuur ${i} (verzonnen)`, soort: 'schoolbestuur' };
  }),
  locaties: Array.from({ length: 95 }, (_, i): Locatie => {
    const numbers = { locatieId: `88AA${two(i)}`, brin: '88AA', vestiging: two(i) };
    const naam = `School ${i} (verzonnen)`;
    return { ...numbers, organisatieId: `bg-${i}`, gemeentecode: '9901', naam, soort: 'school' };
  }),
};

const read = (world: World) => listLocaties({ path, body: undefined, caller: ofGemeente }, world);
const save = (world: World) =>
  saveRegister({ path, body: { versie: 0, ...change }, caller: ofGemeente }, world);

describe('an import that stops at any moment', () => {
  let before: RegisterOverzicht;
  let after: RegisterOverzicht;
  let calls = 0;

  beforeAll(async () => {
    const world = await makeWorld();
    before = await read(world);
    const store = breakingStore(world.store, Infinity, false, EVERY_CALL);
    after = await save({ ...world, store });
    calls = store.writes();
  });

  it('takes more than one part', () => {
    expect(after.locaties).toHaveLength(98);
    expect(calls).toBeGreaterThan(8);
  });

  it('is not there, or is completed by whoever comes next', async () => {
    const ends = new Set<string>();
    for (const isDoneFirst of [false, true])
      for (let at = 0; at < calls; at++) {
        const world = await makeWorld();
        const store = breakingStore(world.store, at, isDoneFirst, EVERY_CALL);
        await expect(save({ ...world, store })).rejects.toThrow(Crash);
        const seen = await read(world);
        ends.add(seen.versie === 0 ? 'old' : 'new');
        expect(seen).toEqual(seen.versie === 0 ? before : after);
      }
    expect([...ends].sort()).toEqual(['new', 'old']);
  });

  it('is completed by asking again', async () => {
    for (const isDoneFirst of [false, true])
      for (let at = 0; at < calls; at++) {
        const world = await makeWorld();
        const store = breakingStore(world.store, at, isDoneFirst, EVERY_CALL);
        await expect(save({ ...world, store })).rejects.toThrow(Crash);
        expect(await save(world)).toEqual(after);
        const audit = await world.store.uitvragen.listAudit('9901');
        const steps = audit.map(({ event }) => event.action).slice(-2);
        expect(steps).toEqual(['register-begonnen', 'register-gewijzigd']);
      }
  });

  it('writes nothing any more once another finished it and changed more', async () => {
    const world = await makeWorld();
    const stopped = breakingStore(world.store, 1, true);
    await expect(save({ ...world, store: stopped })).rejects.toThrow(Crash);
    const seen = (await world.store.register.findHead('9901'))!;
    await read(world);
    const renamed = { ...change.locaties[0]!, naam: 'Later zo genoemd (verzonnen)' };
    await saveRegister(
      { path, body: { versie: 1, organisaties: [], locaties: [renamed] }, caller: ofGemeente },
      world,
    );
    const late = { rows: { organisaties: [], locaties: [change.locaties[0]!] }, event: undefined };
    expect(await world.store.register.savePart('9901', seen, late)).toBe('conflict');
    expect(await world.store.gemeenten.findLocatie('9901', renamed.locatieId)).toEqual(renamed);
  });

  it('leaves who was there as they were', () => {
    expect(after.locaties).toEqual(expect.arrayContaining([...locaties]));
    expect(after.organisaties).toEqual(expect.arrayContaining([...organisaties]));
  });
});
