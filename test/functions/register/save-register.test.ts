import { describe, expect, it } from 'vitest';
import type { RegisterVerzoek } from '../../../shared/contract/register-messages.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { listLocaties } from '../../../functions/register/list-locaties.ts';
import { saveRegister } from '../../../functions/register/save-register.ts';
import { locaties, organisaties } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { hash, makeWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';

const path = { gemeentecode: '9901' };
const [first, second, third] = locaties as [Locatie, Locatie, Locatie];
const board = organisaties[1]!;

const other: Organisatie = { organisatieId: 'org-9', naam: 'Elders (verzonnen)', soort: 'schoolbestuur' };

const read = (world: World) => listLocaties({ path, body: undefined, caller: ofGemeente }, world);
const save = (world: World, body: Partial<RegisterVerzoek>) =>
  saveRegister(
    { path, body: { versie: 0, organisaties: [], locaties: [], ...body }, caller: ofGemeente },
    world,
  );

const school = (nth: number, changes: Partial<Locatie> = {}): Locatie => ({
  ...second,
  locatieId: `88AA${String(nth).padStart(2, '0')}`,
  naam: `Nieuwe school ${nth} (verzonnen)`,
  brin: '88AA',
  vestiging: String(nth).padStart(2, '0'),
  ...changes,
});

describe('the register of a gemeente', () => {
  it('begins at versie 0 with what is there', async () => {
    const world = await makeWorld();
    expect(await read(world)).toEqual({ versie: 0, organisaties, locaties, koppelingen: [] });
  });

  it('takes new and changed locaties as one change, and keeps the rest', async () => {
    const world = await makeWorld();
    const closed = { ...first, actiefTot: '2026-06-30' };
    const saved = await save(world, {
      organisaties: [{ ...board, naam: 'Nu zo' }],
      locaties: [school(1), closed],
    });
    expect(saved.versie).toBe(1);
    expect(saved.organisaties[1]?.naam).toBe('Nu zo');
    expect(saved.locaties).toEqual([school(1), closed, second, third]);
    expect(await read(world)).toEqual(saved);
  });

  it('asks before a locatie goes to another organisatie, and names no other than which goes', async () => {
    const world = await makeWorld();
    const change = { organisaties: [other], locaties: [{ ...second, organisatieId: 'org-9' }, school(1)] };
    expect(await refusalOf(save(world, change))).toMatchObject({ code: 'organisatie-anders' });
    expect(await refusalOf(save(world, { ...change, verhuisd: [third.locatieId] }))).toMatchObject({
      code: 'organisatie-anders',
    });
    expect((await read(world)).versie).toBe(0);
    const saved = await save(world, { ...change, verhuisd: [second.locatieId] });
    expect(saved.locaties.find(({ locatieId }) => locatieId === second.locatieId)).toMatchObject({
      organisatieId: 'org-9',
    });
  });

  it('changes once, however often it is asked, also at the same time', async () => {
    const world = await makeWorld();
    const change = { locaties: [school(1)] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => save(world, change)));
    expect(answers.map(({ versie }) => versie)).toEqual(Array(8).fill(1));
    const audit = await world.store.uitvragen.listAudit('9901');
    const changes = audit.map(({ event }) => event.action).filter((action) => action.startsWith('register'));
    expect(changes).toEqual(['register-begonnen', 'register-gewijzigd']);
    expect(firstBrokenLink(audit, audit.at(-1)!, hash)).toBeUndefined();
  });

  it('lets one of two different changes at the same time through', async () => {
    const world = await makeWorld();
    const both = await Promise.allSettled([1, 2].map((nth) => save(world, { locaties: [school(nth)] })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(world)).locaties).toHaveLength(4);
  });

  it('tells who saw an older versie which one stands now', async () => {
    const world = await makeWorld();
    await save(world, { locaties: [school(1)] });
    const refusal = await refusalOf(save(world, { locaties: [school(2)] }));
    expect(refusal).toMatchObject({ code: 'intussen-gewijzigd', details: { versie: 1 } });
  });

  it('stays at its versie when nothing changes', async () => {
    const world = await makeWorld();
    expect((await save(world, {})).versie).toBe(0);
  });

  it('may be changed by a bureau, and says so in the audit row', async () => {
    const world = await makeWorld();
    await saveRegister(
      { path, body: { versie: 0, organisaties: [], locaties: [school(1)] }, caller: ofBureau },
      world,
    );
    expect((await world.store.uitvragen.listAudit('9901')).at(-1)?.event.rol).toBe('bureau');
  });
});

describe('a change that contradicts itself', () => {
  const cases: readonly (readonly [string, Partial<RegisterVerzoek>, string])[] = [
    ['a locatie of another gemeente', { locaties: [school(1, { gemeentecode: '9902' })] }, 'andere-gemeente'],
    ['another kind than it was', { locaties: [{ ...first, soort: 'school' }] }, 'andere-soort'],
    ['nobody who runs it', { locaties: [school(1, { organisatieId: 'nergens' })] }, 'organisatie-onbekend'],
    [
      'a number that another has',
      { locaties: [school(1, { brin: '99AA', vestiging: '00' })] },
      'nummer-dubbel',
    ],
    ['one number twice', { locaties: [school(1), school(1, { locatieId: 'x' })] }, 'nummer-dubbel'],
    ['an LRK-nummer for a school', { locaties: [school(1, { lrk: '100000099' })] }, 'nummer-soort'],
    ['itself as what it was', { locaties: [{ ...first, voorheen: ['loc-1'] }] }, 'voorheen-onbekend'],
    ['nothing as what it was', { locaties: [{ ...first, voorheen: ['nergens'] }] }, 'voorheen-onbekend'],
    [
      'an end before its beginning',
      { locaties: [{ ...first, actiefVan: '2026-02-01', actiefTot: '2026-01-31' }] },
      'datums-omgekeerd',
    ],
    ['a locatie twice', { locaties: [school(1), school(1)] }, 'dubbel'],
    ['an organisatie twice', { organisaties: [board, board] }, 'dubbel'],
  ];

  it.each(cases)('%s is refused, and nothing is changed', async (_, change, code) => {
    const world = await makeWorld();
    const refusal = await refusalOf(save(world, change));
    expect(refusal.code).toBe('register-klopt-niet');
    expect(refusal.details.fouten?.map((one) => one.code)).toContain(code);
    expect(await read(world)).toMatchObject({ versie: 0, locaties });
  });

  it('is not refused for what was wrong before', async () => {
    const world = await makeWorld();
    await world.store.gemeenten.saveLocatie({ ...third, organisatieId: 'weg' });
    expect((await save(world, { locaties: [school(1)] })).versie).toBe(1);
  });
});

describe('two locaties that were the same one', () => {
  const claim = (one: Locatie, voorheen: string[]) => ({ ...one, voorheen });
  const gone = { ...third, actiefTot: '2026-05-01' };
  const change = { locaties: [gone, claim(second, ['loc-3']), claim(school(1), ['loc-3'])] };

  it('are refused to who was not told', async () => {
    const world = await makeWorld();
    expect(await refusalOf(save(world, change))).toMatchObject({ code: 'voorheen-gedeeld' });
    expect((await read(world)).versie).toBe(0);
  });

  it('are taken from who was, and then no longer in the way of other changes', async () => {
    const world = await makeWorld();
    expect((await save(world, { ...change, gedeeld: ['loc-3'] })).versie).toBe(1);
    expect((await save(world, { versie: 1, locaties: [school(2)] })).versie).toBe(2);
  });

  it('are also one that goes on under its own number and another', async () => {
    const world = await makeWorld();
    const one = { locaties: [claim(second, ['loc-3'])] };
    expect(await refusalOf(save(world, one))).toMatchObject({ code: 'voorheen-gedeeld' });
    expect((await save(world, { locaties: [gone, ...one.locaties] })).versie).toBe(1);
  });
});
