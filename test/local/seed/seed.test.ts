import { describe, expect, it } from 'vitest';
import { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { Rol } from '../../../shared/contract/rechten.ts';
import { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import { memoryStore } from '../../../functions/storage/memory/memory-store.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { exampleUsers } from '../../../local/seed/example-users.ts';
import { seed } from '../../../local/seed/seed.ts';

const { gemeente, organisaties, locaties, uitvraag, invited } = exampleGemeente;
const fresh = () => ({ store: memoryStore(keyedHash(new Uint8Array(32))), now: () => new Date(0) });

describe('the example gemeente', () => {
  it('has 24 locaties of 7 organisaties that fit the contract', () => {
    expect([organisaties.length, locaties.length, invited.length]).toEqual([7, 24, 24]);
    locaties.forEach((locatie) => expect(Locatie.parse(locatie)).toEqual(locatie));
    organisaties.forEach((organisatie) => expect(Organisatie.parse(organisatie)).toEqual(organisatie));
    expect(Uitvraag.parse(uitvraag)).toEqual(uitvraag);
    expect(Afspraak.parse(uitvraag.afspraak).domeinen).toHaveLength(4);
    expect(new Set(locaties.map(({ locatieId }) => locatieId)).size).toBe(24);
    const known = new Set(organisaties.map(({ organisatieId }) => organisatieId));
    expect(locaties.every(({ organisatieId }) => known.has(organisatieId))).toBe(true);
  });

  it('says of all in it that it is invented', () => {
    expect(gemeente.naam).toContain('verzonnen');
    expect(uitvraag.titel).toContain('verzonnen');
    [...organisaties, ...locaties].forEach(({ naam }) => expect(naam).toContain('Voorbeeld'));
    exampleUsers.forEach(({ name, upn }) => {
      expect(name).toContain('verzonnen');
      expect(upn).toContain('@voorbeeldstad.example');
    });
  });

  it('has a user of every role, and a bestuurder for every organisatie', () => {
    expect(new Set(exampleUsers.map(({ role }) => role))).toEqual(new Set(Rol.options));
    const led = exampleUsers.filter(({ role }) => role === 'bestuurder').flatMap(({ grants }) => grants);
    expect(led.map(({ scope }) => scope).sort()).toEqual(organisaties.map((one) => one.organisatieId).sort());
    expect(new Set(exampleUsers.map(({ tid, oid }) => tid + oid)).size).toBe(exampleUsers.length);
  });
});

describe('seeding', () => {
  it('opens the uitvraag for all locaties', async () => {
    const storing = fresh();
    await seed(exampleGemeente, storing);
    expect((await storing.store.uitvragen.find(uitvraag))?.value.uitvraag).toMatchObject({ status: 'open' });
    expect(await storing.store.inzendingen.listRespons(uitvraag)).toHaveLength(24);
    const [anna] = exampleUsers;
    expect(await storing.store.toegang.listGrants(`${anna!.tid}.${anna!.oid}`)).toHaveLength(1);
    expect(await storing.store.toegang.findTenant(anna!.tid)).toMatchObject({ tenantId: anna!.tid });
  });

  it('again leaves what people did since as it is', async () => {
    const storing = fresh();
    await seed(exampleGemeente, storing);
    await move(uitvraag, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, storing);
    const mended = { ...locaties[0]!, naam: 'Voorbeeld onder een nieuwe naam', actiefTot: '2026-07-31' };
    await storing.store.gemeenten.saveLocatie(mended);
    await seed(exampleGemeente, storing);
    expect(await storing.store.gemeenten.findLocatie('9901', mended.locatieId)).toEqual(mended);
    const found = await storing.store.uitvragen.find(uitvraag);
    expect(found?.value.uitvraag).toMatchObject({ status: 'gesloten', versie: 3 });
    const rows = await storing.store.inzendingen.listRespons(uitvraag);
    expect(rows.every(({ value }) => !value.fence.open)).toBe(true);
    expect(await storing.store.uitvragen.listAudit('9901')).toHaveLength(7);
  });
});
