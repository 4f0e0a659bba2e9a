import { describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { idOf, inzendingOf, telling } from '../fixtures/inzending.ts';
import { coordinator, hash, makeOpenWorld, makeWorld, type World } from '../fixtures/world.ts';
import { refusalOf } from '../fixtures/refusal.ts';

const send = (world: World, nth: number, body = inzendingOf('loc-1')) =>
  submitInzending(
    { path: { ...at(body.locatieId), inzendingId: idOf(nth) }, body, caller: coordinator('loc-1', 'loc-2') },
    world,
  );

describe('sending an inzending', () => {
  it('answers with an ontvangstbewijs whose totals can be checked', async () => {
    const world = await makeOpenWorld();
    const ontvangstbewijs = await send(world, 1);
    expect(ontvangstbewijs).toMatchObject({ versie: 1, locatieId: 'loc-1', status: 'geaccepteerd' });
    expect(ontvangstbewijs.nummer).toMatch(/^GB-[A-Z0-9]{8}$/);
    expect(ontvangstbewijs.totalen).toMatchObject({ doelgroepkinderen: 12, beoordelingen: 48 });
  });

  it('answers an ontvangstbewijs for two groepen that are as large as a groep can be', async () => {
    const world = await makeOpenWorld();
    const full = { kinderen: 500 };
    const groepen = [telling(['groep1'], 500, 400), telling(['groep2'], 500, 400)].map((one) => ({
      ...one,
      ...full,
    }));
    const redenen = [{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Wij zijn gegroeid.' }];
    const ontvangstbewijs = await send(world, 1, inzendingOf('loc-2', { groepen, redenen }));
    expect(endpoints.submitInzending.response.safeParse(ontvangstbewijs).success).toBe(true);
    expect(ontvangstbewijs.totalen.doelgroepkinderen).toBe(1000);
  });

  it('refuses a body that names another place, by the rules that the sheet has for it', async () => {
    const world = await makeOpenWorld();
    const body = inzendingOf('loc-1', { uitvraagId: 'uitvraag-2' });
    const path = { ...at('loc-2'), inzendingId: idOf(1) };
    const refusal = await refusalOf(submitInzending({ path, body, caller: coordinator('loc-2') }, world));
    expect(refusal.code).toBe('invoer-ongeldig');
    expect(refusal.details.fouten?.map(({ pad }) => pad)).toEqual(['$.uitvraagId', '$.locatieId']);
    expect(refusal.details.findings?.map(({ rule }) => rule)).toEqual(['L-02', 'L-01']);
  });

  it('answers the same ontvangstbewijs when the same comes again', async () => {
    const world = await makeOpenWorld();
    const first = await send(world, 1);
    expect(await send(world, 1)).toEqual(first);
    const respons = await world.store.inzendingen.findRespons(at('loc-1'));
    expect(respons?.value.versie).toBe(1);
  });

  it('answers it even when the uitvraag has closed since', async () => {
    const world = await makeOpenWorld();
    const first = await send(world, 1);
    await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
    expect(await send(world, 1)).toEqual(first);
  });

  it('refuses other content under a number that was used', async () => {
    const world = await makeOpenWorld();
    await send(world, 1);
    const other = inzendingOf('loc-1', { kindvolgsysteem: 'bosos' });
    expect(await refusalOf(send(world, 1, other))).toMatchObject({ code: 'nummer-al-gebruikt' });
  });

  it('says which version stands now when somebody else was first', async () => {
    const world = await makeOpenWorld();
    await send(world, 1);
    const refusal = await refusalOf(send(world, 2));
    expect(refusal).toMatchObject({ code: 'intussen-gewijzigd', details: { versie: 1 } });
    expect(refusal.details.findings?.map(({ rule }) => rule)).toEqual(['U-07']);
  });

  it('replaces the version that it names', async () => {
    const world = await makeOpenWorld();
    await send(world, 1);
    expect(await send(world, 2, inzendingOf('loc-1', { vervangt: 1 }))).toMatchObject({ versie: 2 });
    const respons = await world.store.inzendingen.findRespons(at('loc-1'));
    expect(respons?.value).toMatchObject({ versie: 2, inzendingId: idOf(2), accepted: { versie: 2 } });
  });

  it('refuses a locatie that is not invited with rule U-05', async () => {
    const world = await makeWorld();
    await world.store.uitvragen.saveInvited(place, [{ locatieId: 'loc-9' }]);
    await move(place, { status: 'open', versie: 1 }, { actor: 'test', rol: 'gemeente' }, world);
    const locatie = { ...(await world.store.gemeenten.findLocatie('9901', 'loc-1'))!, locatieId: 'loc-8' };
    await world.store.gemeenten.saveLocatie(locatie);
    const body = inzendingOf('loc-8');
    const path = { ...at('loc-8'), inzendingId: idOf(1) };
    const refusal = await refusalOf(submitInzending({ path, body, caller: coordinator('loc-8') }, world));
    expect(refusal).toMatchObject({ code: 'regels-niet-gehaald', details: { findings: [{ rule: 'U-05' }] } });
  });

  it('refuses after closing with rule U-04', async () => {
    const world = await makeOpenWorld();
    await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
    const refusal = await refusalOf(send(world, 1));
    expect(refusal).toMatchObject({ code: 'uitvraag-niet-open', details: { findings: [{ rule: 'U-04' }] } });
  });

  it('refuses what a newer form made, and stores nothing of it', async () => {
    const world = await makeOpenWorld();
    const refusal = await refusalOf(send(world, 1, inzendingOf('loc-1', { sjabloonversie: '9.0.0' })));
    expect(refusal.code).toBe('formulier-nieuwer');
    expect(await world.store.inzendingen.findVersie(at('loc-1'), idOf(1))).toBeUndefined();
  });

  it('refuses counts that do not add up with the rules of the sheet', async () => {
    const world = await makeOpenWorld();
    const body = inzendingOf('loc-1');
    const groepen = body.groepen.map((groep) => ({ ...groep, doelgroepkinderen: 30, kinderen: 20 }));
    const refusal = await refusalOf(send(world, 1, { ...body, groepen }));
    expect(refusal.code).toBe('regels-niet-gehaald');
    const rules = refusal.details.findings
      ?.filter(({ severity }) => severity === 'fout')
      .map(({ rule }) => rule);
    expect(rules).toContain('A-01');
    expect(await world.store.inzendingen.findVersie(at('loc-1'), idOf(1))).toBeUndefined();
  });

  it('believes neither address nor body when they name different places', async () => {
    const world = await makeOpenWorld();
    const body = inzendingOf('loc-2');
    const path = { ...at('loc-1'), inzendingId: idOf(1) };
    const refusal = await refusalOf(submitInzending({ path, body, caller: coordinator('loc-1') }, world));
    expect(refusal.details.fouten).toEqual([{ pad: '$.locatieId', code: 'differs-from-path' }]);
  });

  it.each([false, true])(
    'that was broken off is whole or absent, and completes when sent again (%s)',
    async (after) => {
      const world = await makeOpenWorld();
      const broken = { ...world, store: breakingStore(world.store, 0, after) };
      await expect(send(broken, 1)).rejects.toThrow(Crash);
      const kept = await world.store.inzendingen.findVersie(at('loc-1'), idOf(1));
      expect(kept !== undefined).toBe(after);
      const ontvangstbewijs = await send(world, 1);
      expect(ontvangstbewijs.versie).toBe(1);
      if (after) expect(ontvangstbewijs).toEqual(kept?.ontvangstbewijs);
      expect(await world.store.inzendingen.listAudit(at('loc-1'))).toHaveLength(1);
    },
  );

  it('makes one version of 32 at once that carry the same number', async () => {
    const world = await makeOpenWorld();
    const answers = await Promise.all(Array.from({ length: 32 }, () => send(world, 1)));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.versie).toBe(1);
  });

  it('lets one of 32 with different numbers through and tells the others', async () => {
    const world = await makeOpenWorld();
    const results = await Promise.allSettled(Array.from({ length: 32 }, (_, i) => send(world, i + 1)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await world.store.inzendingen.listAudit(at('loc-1'));
    expect(rows).toHaveLength(1);
    expect(firstBrokenLink(rows, rows[0]!, hash)).toBeUndefined();
  });
});
