import { describe, expect, it } from 'vitest';
import { readVoorgenomenRijen } from '../../../functions/vaststelling/read-voorgenomen-rijen.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeOpenWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';
import { adopt, adoptedGemeente, change, closedGemeente, published, takeUp } from './adopted-gemeente.ts';

const read = (world: World, caller = ofGemeente) =>
  readVoorgenomenRijen({ path: place, body: undefined, caller }, world);

const nameOf = (row: { readonly niveau: string; readonly fase?: string; readonly id?: string }) =>
  row.niveau === 'gemeente' ? 'gemeente' : `${row.niveau} ${String(row.fase)} ${String(row.id)}`;
const toldBy = async (world: World) => (await read(world)).rows.map(nameOf).sort();
const rowsIn = ({ cijfers }: Terugkoppeling) => [...new Set(cijfers.map(nameOf))].sort();

describe('the rows that adopting would bring', () => {
  it('are those that are published then', async () => {
    const world = await closedGemeente();
    const told = await toldBy(world);
    expect(told).toContain('organisatie voorschool a');
    await adopt(world);
    expect(rowsIn(await published(world))).toEqual(told);
  });

  it('are those that readers know where figures are revised', async () => {
    const world = await adoptedGemeente();
    await takeUp(world);
    await change(world, 'a-1', 15);
    await change(world, 'b-1', 15);
    const told = await toldBy(world);
    await adopt(world);
    expect(rowsIn(await published(world))).toEqual(told);
  });

  it('do not move with an outcome, and hold no number of children and no locatie of another row', async () => {
    const [one, other] = [
      await read(await closedGemeente()),
      await read(await closedGemeente({ 'c-1': 15 })),
    ];
    expect(one).toEqual(other);
    expect(endpoints.readVoorgenomenRijen.response.parse(one)).toEqual(one);
    expect(JSON.stringify({ ...one, versie: 0 })).not.toMatch(/[1-9]/);
  });

  it('are told to the bureau as well', async () => {
    const world = await closedGemeente();
    expect(await read(world, ofBureau)).toEqual(await read(world));
  });
});

describe('as long as locaties send', () => {
  it('nothing is told: a row that comes would tell what the last one sent', async () => {
    expect(await refusalOf(read(await makeOpenWorld()))).toMatchObject({ code: 'stap-niet-mogelijk' });
  });
});
