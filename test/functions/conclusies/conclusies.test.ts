import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../functions/auth/caller.ts';
import { readConclusies } from '../../../functions/conclusies/read-conclusies.ts';
import { saveConclusies } from '../../../functions/conclusies/save-conclusies.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import type { ConclusiesVerzoek } from '../../../shared/contract/conclusie-messages.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { lezer, makeWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';

const TAAL = 'streef.vroegschool.taal';
const OWN = 'Onze kleuters groeien goed in taal.';

let world: World;
beforeEach(async () => {
  world = await published();
});

async function published(): Promise<World> {
  const fresh = await makeWorld();
  await move(place, { status: 'open', versie: 1 }, { actor: 'test', rol: 'gemeente' }, fresh);
  await publish(fresh, bothFasen(30, 40, 35, 50));
  return fresh;
}

async function publish({ store }: World, document: Terugkoppeling, release = 1): Promise<void> {
  const key = { ...place, release, kring: 'partners' } as const;
  const uitvraag = { ...document.uitvraag, uitvraagId: place.uitvraagId };
  await store.publicaties.save(key, gzipSync(JSON.stringify({ ...document, uitvraag, release })));
  await store.publicaties.show(key);
}

const read = (caller: Caller = ofGemeente, services = world) =>
  readConclusies({ path: place, body: undefined, caller }, services);
const asked = (more: Partial<ConclusiesVerzoek> = {}): ConclusiesVerzoek => ({
  ...{ versie: 0, release: 1, keuzes: [], vrijgeven: false },
  ...more,
});
const save = (more: Partial<ConclusiesVerzoek>, caller: Caller = ofGemeente, services = world) =>
  saveConclusies({ path: place, body: asked(more), caller }, services);
const change = { keuzes: [{ id: TAAL, keuze: 'aanpassen' as const, tekst: OWN }] };

describe('the conclusions on published figures', () => {
  it('are not there before there are figures', async () => {
    const fresh = await makeWorld();
    await move(place, { status: 'open', versie: 1 }, { actor: 'test', rol: 'gemeente' }, fresh);
    expect(await refusalOf(read(ofGemeente, fresh))).toMatchObject({ code: 'nog-geen-terugkoppeling' });
  });

  it('are proposed to gemeente and bureau, and shown to nobody else before the gemeente releases them', async () => {
    const { werk, vrijgegeven } = await read();
    expect(vrijgegeven).toBeUndefined();
    expect(werk).toMatchObject({ versie: 0, mayRelease: true, isReleased: false, keuzes: [] });
    expect(werk?.voorstellen.map(({ id }) => id)).toContain(TAAL);
    expect((await read(ofBureau)).werk).toMatchObject({ mayRelease: false });
    expect(await read(lezer)).toEqual({ uitvraagId: 'uitvraag-1', release: 1 });
  });

  it('can be changed or left out by the bureau, and released by the gemeente alone', async () => {
    const dropped = { id: 'streef.voorschool.taal', keuze: 'weglaten' as const };
    await save({ keuzes: [...change.keuzes, dropped] }, ofBureau);
    const release = { versie: 1, keuzes: [...change.keuzes, dropped], vrijgeven: true };
    expect(await refusalOf(save(release, ofBureau))).toMatchObject({ code: 'geen-recht' });
    expect((await read(lezer)).vrijgegeven).toBeUndefined();
    expect((await save(release)).werk).toMatchObject({ versie: 2, isReleased: true });
    const shown = (await read(lezer)).vrijgegeven?.conclusies ?? [];
    expect(shown).toHaveLength(7);
    expect(shown.find(({ id }) => id === TAAL)).toMatchObject({ tekst: OWN, bronnen: [{ voldoende: 35 }] });
    expect(shown.map(({ id }) => id)).not.toContain(dropped.id);
  });

  it('stay what readers saw while somebody goes on with them', async () => {
    await save({ vrijgeven: true });
    const after = await save({ versie: 1, ...change });
    expect(after.werk).toMatchObject({ versie: 2, isReleased: false });
    expect(JSON.stringify(await read(lezer))).not.toContain(OWN);
  });

  it('leave an audit row that names nothing that was written', async () => {
    await save(change);
    await save({ versie: 1, ...change, vrijgeven: true });
    const rows = (await world.store.uitvragen.listAudit('9901')).slice(-2).map(({ event }) => event);
    expect(rows).toMatchObject([
      { action: 'conclusies-bewaard', object: 'uitvraag-1', versie: 1 },
      { action: 'conclusies-vrijgegeven', object: 'uitvraag-1', versie: 2 },
    ]);
    expect(JSON.stringify(rows)).not.toContain(OWN);
  });

  it('are refused from who did not see the last versie, the last figures or a conclusion that is there', async () => {
    await save(change);
    expect(await refusalOf(save({ versie: 0 }))).toMatchObject({ code: 'intussen-gewijzigd' });
    expect(await refusalOf(save({ versie: 1, release: 2 }))).toMatchObject({ code: 'intussen-gewijzigd' });
    const strange = [{ id: 'streef.voorschool.zwemmen', keuze: 'weglaten' as const }];
    expect(await refusalOf(save({ versie: 1, keuzes: strange }))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('are kept once when it is asked twice', async () => {
    await save({ ...change, vrijgeven: true });
    expect((await save({ ...change, vrijgeven: true })).werk).toMatchObject({ versie: 1 });
    expect((await save({ versie: 1, ...change, vrijgeven: true })).werk).toMatchObject({ versie: 1 });
  });

  it('stand as before or as asked when the process stops, and asking again completes it', async () => {
    for (const after of [false, true]) {
      const fresh = await published();
      const broken = { ...fresh, store: breakingStore(fresh.store, 0, after) };
      await save({ ...change, vrijgeven: true }, ofGemeente, broken).catch(() => undefined);
      const seen = (await read(lezer, fresh)).vrijgegeven;
      expect(seen !== undefined).toBe(after);
      expect((await save({ ...change, vrijgeven: true }, ofGemeente, fresh)).werk).toMatchObject({
        ...{ versie: 1, isReleased: true, keuzes: change.keuzes },
      });
    }
  });
});

describe('a text that others should not read', () => {
  const written = (tekst: string) => ({ keuzes: [{ id: TAAL, keuze: 'aanpassen' as const, tekst }] });
  const strange = 'Dit zijn 4817 kinderen, omdat Stichting Zon groeit.';

  it('is kept, and released only with a yes to each warning as it stands', async () => {
    expect((await save(written(strange))).werk).toMatchObject({ versie: 1 });
    const release = { versie: 1, ...written(strange), vrijgeven: true };
    const refusal = await refusalOf(save(release));
    expect(refusal).toMatchObject({ code: 'nog-te-bekijken' });
    const findings = refusal.details.findings ?? [];
    expect(findings.map(({ rule, place }) => [rule, place.row])).toEqual([
      ['G-28', TAAL],
      ['G-29', TAAL],
    ]);
    expect(await refusalOf(save({ ...release, confirmed: findings.slice(1) }))).toMatchObject({
      code: 'nog-te-bekijken',
    });
    expect((await read(lezer)).vrijgegeven).toBeUndefined();
    expect((await save({ ...release, confirmed: [...findings] })).werk).toMatchObject({ isReleased: true });
  });

  it('is not released with a yes to what another text said', async () => {
    const refusal = await refusalOf(save({ ...written(strange), vrijgeven: true }));
    const other = { ...written(strange.replace('4817', '5023')), vrijgeven: true };
    const asked = save({ ...other, confirmed: [...(refusal.details.findings ?? [])] });
    expect(await refusalOf(asked)).toMatchObject({ code: 'nog-te-bekijken' });
  });

  it('is not even kept where it points at a person', async () => {
    const refusal = await refusalOf(save(written('Mail naar iemand@voorbeeld.example.')));
    expect(refusal).toMatchObject({ code: 'nog-te-bekijken' });
    expect((await read()).werk).toMatchObject({ versie: 0, keuzes: [] });
  });
});

describe('when the figures are adopted anew', () => {
  it('are proposed anew where their figure changed, and keep the edit where it did not', async () => {
    const other = { id: 'streef.voorschool.taal', keuze: 'weglaten' as const };
    await save({ keuzes: [...change.keuzes, other], vrijgeven: true });
    await publish(world, bothFasen(30, 40, 44, 50), 2);
    const now = await read();
    expect(now.release).toBe(2);
    expect(now.vrijgegeven).toBeUndefined();
    expect(now.werk?.keuzes).toEqual([other]);
    expect(now.werk?.voorstellen.find(({ id }) => id === TAAL)?.tekst).toContain('44 van de 50');
    expect((await read(lezer)).vrijgegeven).toBeUndefined();
  });
});
