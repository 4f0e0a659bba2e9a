import { describe, expect, it } from 'vitest';
import { AfspraakVerzoek } from '../../../shared/contract/afspraak-messages.ts';
import { listAfspraken } from '../../../functions/afspraken/list-afspraken.ts';
import { readAfspraak } from '../../../functions/afspraken/read-afspraak.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { lezer, makeWorld, ofBureau, ofGemeente } from '../fixtures/world.ts';
import { again, path, save, tekst, versies, walk } from './fixture.ts';

describe('the text of an afspraak', () => {
  it('is kept as a concept, and can be written over as long as nothing was decided', async () => {
    const world = await makeWorld();
    expect(await save(world, 1, 0)).toMatchObject({
      revision: 1,
      afspraak: { status: 'concept', versie: 1 },
    });
    await walk(world, 'besproken');
    const changed = await save(world, 1, 2, { groeibegrip: 'Anders.' });
    expect(changed).toMatchObject({ revision: 3, afspraak: { status: 'besproken', groeibegrip: 'Anders.' } });
    expect(changed.afspraak.besproken).toHaveLength(1);
  });

  it('forgets what was taken out of it', async () => {
    const world = await makeWorld();
    await save(world, 1, 0, { inzage: { grondslag: 'Verordening', dpia: 'D-1' } });
    expect((await save(world, 1, 1)).afspraak).not.toHaveProperty('inzage');
  });

  it('is kept once when it is sent twice, also at the same time', async () => {
    const world = await makeWorld();
    const answers = await Promise.all(Array.from({ length: 8 }, () => save(world, 1, 0)));
    expect(answers.map(({ revision }) => revision)).toEqual(Array(8).fill(1));
    expect(await versies(world)).toHaveLength(1);
  });

  it('is not written over by who saw an older one', async () => {
    const world = await makeWorld();
    await save(world, 1, 0);
    await save(world, 1, 1, { titel: 'Van een ander' });
    const refusal = await refusalOf(save(world, 1, 1, { titel: 'Van mij' }));
    expect(refusal).toMatchObject({ code: 'intussen-gewijzigd', details: { versie: 2 } });
    expect((await versies(world))[0]?.afspraak.titel).toBe('Van een ander');
  });

  it.each(['vastgesteld', 'ondertekend', 'actief'] as const)(
    'that is %s is never written over',
    async (status) => {
      const world = await makeWorld();
      await save(world, 1, 0);
      const before = await walk(world, status);
      const refusal = await refusalOf(save(world, 1, before.revision, { titel: 'Iets anders' }));
      expect(refusal).toMatchObject({ code: 'afspraak-ligt-vast' });
      expect(await versies(world)).toEqual([before]);
    },
  );
});

describe('a herijking', () => {
  it('is the versie after the last, beside which the earlier one stays as it was', async () => {
    const world = await makeWorld();
    await save(world, 1, 0);
    const first = await walk(world, 'vastgesteld');
    const second = await save(world, 2, 0, again(1));
    expect(second).toMatchObject({ revision: 1, afspraak: { versie: 2, status: 'concept' } });
    expect(await versies(world)).toEqual([first, second]);
  });

  it.each([
    [
      'of a versie that may still be changed',
      { versie: 2, text: again(1), status: 'besproken' },
      'afspraak-stap-kan-niet',
    ],
    ['that passes a number over', { versie: 3, text: again(1), status: 'vastgesteld' }, 'intussen-gewijzigd'],
    [
      'that does not say what it replaces',
      { versie: 2, text: tekst, status: 'vastgesteld' },
      'invoer-ongeldig',
    ],
    [
      'that says it replaces another',
      { versie: 2, text: again(7), status: 'vastgesteld' },
      'invoer-ongeldig',
    ],
  ] as const)('%s is refused', async (_, { versie, text, status }, code) => {
    const world = await makeWorld();
    await save(world, 1, 0);
    await walk(world, status);
    expect(await refusalOf(save(world, versie, 0, text))).toMatchObject({ code });
    expect(await versies(world)).toHaveLength(1);
  });

  it('cannot come to replace another one later', async () => {
    const world = await makeWorld();
    await save(world, 1, 0);
    await walk(world, 'vastgesteld');
    await save(world, 2, 0, again(1));
    expect(await refusalOf(save(world, 2, 1, again(2)))).toMatchObject({ code: 'invoer-ongeldig' });
    expect(await refusalOf(save(world, 2, 1))).toMatchObject({ code: 'invoer-ongeldig' });
  });
});

describe('who reads', () => {
  it('sees every versie that was decided on, and what is being written only where one writes', async () => {
    const world = await makeWorld();
    await save(world, 1, 0);
    await walk(world, 'vastgesteld');
    await save(world, 2, 0, again(1));
    const read = async (caller: typeof lezer) =>
      (await readAfspraak({ path, body: undefined, caller }, world)).versies.map(
        (one) => one.afspraak.versie,
      );
    expect([await read(lezer), await read(ofBureau), await read(ofGemeente)]).toEqual([[1], [1, 2], [1, 2]]);
    const all = await listAfspraken({ path, body: undefined, caller: lezer }, world);
    expect(all.afspraken.map(({ afspraak }) => afspraak.afspraakId)).toEqual(['afspraak-1', 'nieuw']);
  });

  it('is told of one that is not there as of one that is only being written', async () => {
    const world = await makeWorld();
    await save(world, 1, 0);
    for (const afspraakId of ['nieuw', 'nergens']) {
      const read = readAfspraak({ path: { ...path, afspraakId }, body: undefined, caller: lezer }, world);
      expect(await refusalOf(read)).toMatchObject({ code: 'niet-gevonden' });
    }
  });
});

describe('the message', () => {
  const taken = (change: object) =>
    AfspraakVerzoek.safeParse({ tekst: { ...tekst, ...change }, versie: 1, revision: 0 }).success;
  const ofTaal = { fase: 'vroegschool', domein: 'taal', percentage: 80 };

  it.each([
    ['a status', { status: 'actief' }],
    [
      'a streefpercentage of a fase that is not agreed on',
      { fasen: ['voorschool'], streefpercentages: [ofTaal] },
    ],
    ['a streefpercentage of no domein', { streefpercentages: [{ ...ofTaal, domein: 'zwemmen' }] }],
    ['figures about four children', { publicatie: { minChildren: 4, coalition: 1 } }],
  ])('takes no %s', (_, change) => {
    expect(taken({})).toBe(true);
    expect(taken(change)).toBe(false);
  });
});
