import { afterEach, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { grantHeropening } from '../../../functions/correctie/grant-heropening.ts';
import { readInzending } from '../../../functions/correctie/read-inzending.ts';
import { withdrawInzending } from '../../../functions/correctie/withdraw-inzending.ts';
import { readOntvangstbewijs } from '../../../functions/inzendingen/read-ontvangstbewijs.ts';
import { keepTerms, type TermsLine } from '../../../functions/retention/keep-terms.ts';
import { type TermKind, termBegan, usualTerms } from '../../../functions/retention/terms.ts';
import type { AuditChain, ChainKey } from '../../../functions/storage/audit-store.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';
import { storeOn, tableStore } from '../../../functions/storage/table/table-store.ts';
import { memoryStore } from '../../../functions/storage/memory/memory-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { memoryTables } from '../fixtures/memory-tables.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, hash, ofGemeente, type World } from '../fixtures/world.ts';
import {
  adopt,
  closedGemeente,
  progress,
  published,
  start,
  takeUp,
} from '../vaststelling/adopted-gemeente.ts';

const started: Tables[] = [];
afterEach(async () => {
  for (const tables of started.splice(0)) await tables.close();
});

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', () => Promise.resolve(memoryStore(hash))],
  ['tables in this process', () => Promise.resolve(storeOn(memoryTables().open, hash))],
  [
    'Table Storage',
    async () => {
      const tables = await startTables();
      started.push(tables);
      return tableStore({ connectionString: tables.connectionString, allowInsecureConnection: true }, hash);
    },
  ],
];

/** As the night of so many months after the fixtures of June 2026. */
async function night(world: World, months: number, isReal = true): Promise<TermsLine['counts']> {
  const lines: TermsLine[] = [];
  const now = () => new Date(Date.UTC(2026, 5 + months, 20, 4, 30));
  const report = (line: TermsLine) => lines.push(line);
  await keepTerms({ ...world, now }, { terms: usualTerms, isReal, report });
  return lines.find(({ gemeentecode }) => gemeentecode === '9901')?.counts ?? {};
}

const none: Readonly<Record<TermKind, number>> = { figures: 0, withdrawn: 0, mail: 0, readings: 0, audit: 0 };
const whole = ({ rows, head, checkpoint }: AuditChain): boolean =>
  head !== undefined && firstBrokenLink(rows, head, hash, checkpoint) === undefined;
const own = async (world: World) =>
  readInzending({ path: at('a-1'), body: undefined, caller: coordinator('a-1') }, world);

async function adopted(open: () => Promise<Store>): Promise<World> {
  const world = await closedGemeente({}, await open());
  await adopt(world);
  await own(world);
  return world;
}

describe.each(stores)('what is past its term, in %s', (_, open) => {
  it('goes, and what was published stays as it is', async () => {
    const world = await adopted(open);
    const before = await published(world);
    expect(await night(world, 1)).toEqual(none);
    const { inzendingId = '' } = (await own(world)).stand;
    const counted = await night(world, 25, false);
    expect(counted).toMatchObject({ figures: 4, readings: 2 });
    expect(await own(world)).toMatchObject({ versies: [{ regel: { inzendingId } }] });
    expect(await night(world, 25)).toMatchObject({ figures: 4, audit: 0 });
    expect(await own(world)).toMatchObject({ versies: [], stand: { status: 'geaccepteerd', versie: 1 } });
    const receipt = readOntvangstbewijs(
      { path: { ...at('a-1'), inzendingId }, body: undefined, caller: coordinator('a-1') },
      world,
    );
    expect(await refusalOf(receipt)).toMatchObject({ code: 'niet-gevonden' });
    expect(await published(world)).toEqual(before);
    const state = await world.store.inzendingen.findRespons(at('a-1'));
    expect(JSON.stringify(state?.value)).not.toContain('groepen');
    expect(await world.store.vaststellingen.find(place)).toBeUndefined();
    await night(world, 25);
    expect(await night(world, 25)).toEqual(none);
  });

  it('leaves an uitvraag in which nothing can be adopted or sent any more', async () => {
    const world = await adopted(open);
    await night(world, 25);
    const refused = { code: 'cijfers-verwijderd' };
    expect(await refusalOf(start(world))).toMatchObject(refused);
    expect(await refusalOf(takeUp(world))).toMatchObject(refused);
    expect(await refusalOf(progress(world))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('is cut from the audit chains at a sealed checkpoint, and the rest is whole', async () => {
    const world = await adopted(open);
    const chains: readonly ChainKey[] = [{ gemeentecode: '9901' }, at('a-1')];
    for (const chain of chains) expect(whole(await world.store.audits.read(chain))).toBe(true);
    const { audit = 0 } = await night(world, 61);
    expect(audit).toBeGreaterThan(5);
    for (const chain of chains) {
      const cut = await world.store.audits.read(chain);
      expect(cut.checkpoint?.sequence).toBeGreaterThan(0);
      expect(whole(cut)).toBe(true);
      const shorter = { ...cut.checkpoint!, sequence: cut.checkpoint!.sequence + 1 };
      expect(firstBrokenLink(cut.rows, cut.head!, hash, shorter)).toBe(shorter.sequence);
      expect(whole({ rows: cut.rows, ...(cut.head && { head: cut.head }) })).toBe(false);
    }
    await grantable(world);
  });

  it('of what was taken back goes sooner, and only that', async () => {
    const world = await closedGemeente({}, await open());
    const { stand } = await own(world);
    const path = { ...at('a-1'), inzendingId: stand.inzendingId ?? '' };
    const body = { beurt: 0, tot: '2026-06-20' };
    await grantHeropening({ path: at('a-1'), body, caller: ofGemeente }, world);
    await withdrawInzending({ path, body: { beurt: 1 }, caller: coordinator('a-1') }, world);
    expect(await night(world, 2)).toEqual(none);
    expect(await night(world, 4)).toMatchObject({ withdrawn: 1, figures: 0 });
    expect(await own(world)).toMatchObject({ versies: [], stand: { status: 'ingetrokken' } });
    expect(await world.store.inzendingen.listVersieIds(at('a-2'))).toHaveLength(1);
    expect(await night(world, 4)).toEqual(none);
  });

  it('of mail goes with its rounds and attempts', async () => {
    const world = await closedGemeente({}, await open());
    const { uitnodigingen } = world.store;
    const opdracht = idOf(77);
    const ronde = {
      opdracht,
      uitvraagId: 'uitvraag-1',
      soort: 'herinnering',
      moment: '2026-06-02T09:00:00.000Z',
    } as const;
    const by = { actor: 'test', rol: 'gemeente', stap: 'klaar' } as const;
    await uitnodigingen.insertRonde('9901', { ...ronde, ...by }, made);
    const bericht = {
      ...({
        opdracht,
        berichtId: 'b',
        uitvraagId: 'uitvraag-1',
        soort: 'herinnering',
        rol: 'coordinator',
      } as const),
      scopes: ['a-1'] as string[],
      adres: 'a@voorbeeld.example',
      status: 'verstuurd' as const,
      attempts: 1,
      ...{ plannedAt: ronde.moment, moment: ronde.moment },
    } as const;
    await uitnodigingen.insertBericht('9901', { bericht, replaced: [] });
    await uitnodigingen.saveSend(idOf(78), { ...place, opdracht, berichtId: 'b' });
    expect(await night(world, 11)).toMatchObject({ mail: 0 });
    expect(await night(world, 13)).toMatchObject({ mail: 3 });
    expect(await uitnodigingen.listRondes('9901')).toEqual([]);
    expect(await uitnodigingen.findSend(idOf(78))).toBeUndefined();
    expect(await night(world, 13)).toMatchObject({ mail: 0 });
  });
});

const made = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'herinnering-begonnen',
  object: 'uitvraag-1',
  versie: 1,
} as const;

/** A chain that was cut goes on. */
async function grantable({ store }: World): Promise<void> {
  expect(await store.uitnodigingen.addAudit('9901', made)).toBe('done');
  expect(whole(await store.audits.read({ gemeentecode: '9901' }))).toBe(true);
}

describe('figures do not go while', () => {
  it('an uitvraag is open, or is revised', async () => {
    const world = await closedGemeente();
    await adopt(world);
    await takeUp(world);
    expect(await night(world, 60)).toMatchObject({ figures: 0 });
  });

  it('a locatie may still send', async () => {
    const world = await closedGemeente();
    const body = { beurt: 0, tot: '2028-07-30' };
    await grantHeropening({ path: at('a-1'), body, caller: ofGemeente }, world);
    expect(await night(world, 25)).toMatchObject({ figures: 0 });
  });
});

it('a term ends on the same day of a month, or on its last', () => {
  const began = (day: string, months: number) =>
    termBegan(new Date(`${day}T04:30:00.000Z`), months).slice(0, 10);
  expect(began('2026-06-20', 24)).toBe('2024-06-20');
  expect(began('2026-05-31', 3)).toBe('2026-02-28');
  expect(began('2028-03-31', 1)).toBe('2028-02-29');
  expect(began('2026-01-15', 1)).toBe('2025-12-15');
});
