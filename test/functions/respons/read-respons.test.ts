import { beforeEach, describe, expect, it } from 'vitest';
import { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import { locatieStand } from '../../../shared/respons/locatie-stand.ts';
import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import { responsCijfers } from '../../../shared/respons/respons-cijfers.ts';
import { place } from '../fixtures/gemeente.ts';
import { idOf, telling } from '../fixtures/inzending.ts';
import {
  bestuurder,
  callerWith,
  coordinator,
  makeOpenWorld,
  makeWorld,
  type World,
} from '../fixtures/world.ts';
import { ownRespons, responsFor, sayDeelname, sendFor } from './world-of-respons.ts';

let world: World;
beforeEach(async () => {
  world = await makeOpenWorld();
});

const namesOf = ({ regels }: ResponsOverzicht) => regels.map(({ naam }) => naam);

describe('the respons of a gemeente', () => {
  it('says of each locatie how it stands, in the order of the alphabet', async () => {
    await sendFor(world, 'loc-1', 1);
    await sayDeelname(world, 'loc-3', 0, 'overmacht');
    const respons = await responsFor(world);
    expect(ResponsOverzicht.parse(respons)).toEqual(respons);
    expect(namesOf(respons)).toEqual([
      'Appelhof (verzonnen)',
      'De Boom (verzonnen)',
      'Peuterhuis (verzonnen)',
    ]);
    expect(respons.regels).toMatchObject([
      { status: 'uitgenodigd', verwacht: 17, beurt: 1, deelname: { reden: 'overmacht' } },
      { status: 'uitgenodigd', verwacht: 17, beurt: 0, versie: 0 },
      { status: 'geaccepteerd', verwacht: 12, versie: 1, counting: 1 },
    ]);
  });

  it('of an uitvraag in concept names who will be asked, of whom nothing is late or to be done', async () => {
    const respons = await responsFor(await makeWorld());
    expect(namesOf(respons)).toHaveLength(3);
    expect(respons.regels.map(({ verwacht }) => verwacht)).toEqual([17, 17, 12]);
    const standing = standingRespons(respons, '2030-01-01');
    expect(standing.regels.map(({ stand, turn, isLate }) => ({ stand, turn, isLate }))).toEqual(
      Array(3).fill({ stand: 'doetStraksMee', turn: undefined, isLate: false }),
    );
    expect(standing.cijfers).toMatchObject({ locaties: 3, answered: 0, late: 0 });
  });

  it('goes by the organisatie of the register, also where it became another one since', async () => {
    const { gemeenten } = world.store;
    const before = (await gemeenten.findLocatie('9901', 'loc-1'))!;
    await gemeenten.saveOrganisatie('9901', {
      organisatieId: 'bg-40001',
      naam: 'Bevoegd gezag 40001',
      soort: 'schoolbestuur',
      bevoegdGezag: '40001',
    });
    await gemeenten.saveLocatie({ ...before, organisatieId: 'bg-40001' });
    const { regels, organisaties } = await responsFor(world);
    expect(regels.find(({ locatieId }) => locatieId === 'loc-1')?.organisatieId).toBe('bg-40001');
    expect(organisaties.map(({ organisatieId }) => organisatieId)).toContain('bg-40001');
  });

  it('has nothing in it of what was sent: other numbers give the same answer', async () => {
    const others = [
      { groepen: [telling(['peuters'], 12, 9)] },
      { groepen: [telling(['peuters'], 13, 8)] },
      { groepen: [telling(['peuters'], 11, 7)], toelichtingen: [] },
    ];
    const answers = await Promise.all(
      others.map(async (one) => {
        const fresh = await makeOpenWorld();
        await sendFor(fresh, 'loc-1', 1, one);
        const answer = await responsFor(fresh);
        const today = { status: 'open', closesOn: '2026-06-30' } as const;
        const cijfers = responsCijfers(
          answer.regels.map((regel) => ({ ...regel, ...locatieStand(regel, today, '2026-06-12') })),
        );
        return JSON.stringify({ answer, cijfers });
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toMatchObject({
      cijfers: { completeness: { answered: 12, expected: 46 } },
    });
  });

  it('takes a nulopgave as an answer about the children that were expected', async () => {
    await sendFor(world, 'loc-1', 1, {
      nulopgave: true,
      groepen: [],
      toelichtingen: [],
      redenen: [{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Alle kinderen zijn verhuisd.' }],
    });
    const [, , regel] = (await responsFor(world)).regels;
    expect(regel).toMatchObject({ status: 'nulopgave', verwacht: 12 });
  });
});

describe('mail that did not arrive', () => {
  const adres = 'locatie@voorbeeld.example';
  const bericht = {
    opdracht: idOf(7),
    berichtId: 'bericht-1',
    uitvraagId: place.uitvraagId,
    soort: 'uitnodiging',
    rol: 'coordinator',
    scopes: ['loc-1'],
    adres,
    status: 'niet-aangekomen',
    plannedAt: '2026-06-02T08:00:00.000Z',
    moment: '2026-06-02T08:00:00.000Z',
    attempts: 1,
  } as const;
  const addressed = {
    moment: '2026-06-02T08:00:00.000Z',
    actor: 'test',
    rol: 'gemeente',
    action: 'contacten-gewijzigd',
    object: 'coordinator|loc-1',
    versie: 1,
  } as const;
  const setAddress = async (to: string) => {
    const [kept] = await world.store.contacten.list('9901');
    const value = { rol: 'coordinator', scope: 'loc-1', adres: to } as const;
    await world.store.contacten.save('9901', [{ value, mark: kept?.mark ?? '' }], addressed);
  };
  const mailOf = async () =>
    (await responsFor(world)).regels.find(({ locatieId }) => locatieId === 'loc-1')?.mail;

  beforeEach(async () => {
    await setAddress(adres);
    await world.store.uitnodigingen.insertBericht('9901', {
      bericht: { ...bericht, scopes: ['loc-1'] },
      replaced: [],
    });
  });

  it('is told to the gemeente, and no longer once there is another address', async () => {
    expect(await mailOf()).toBe('niet-aangekomen');
    await setAddress('ander@voorbeeld.example');
    expect(await mailOf()).toBeUndefined();
  });

  it('is told without the address, and not to the locatie itself', async () => {
    expect(JSON.stringify(await responsFor(world))).not.toContain('voorbeeld.example');
    expect((await ownRespons(world, coordinator('loc-1'))).regels[0]).not.toHaveProperty('mail');
  });
});

describe('the own respons', () => {
  it('tells a coordinator of several locaties of those alone', async () => {
    const own = await ownRespons(world, coordinator('loc-1', 'loc-3'));
    expect(namesOf(own)).toEqual(['Appelhof (verzonnen)', 'Peuterhuis (verzonnen)']);
    expect(own.organisaties).toHaveLength(2);
  });

  it('tells a bestuurder of the locaties of the organisatie alone', async () => {
    const own = await ownRespons(world, bestuurder('org-2'));
    expect(namesOf(own)).toEqual(['Appelhof (verzonnen)', 'De Boom (verzonnen)']);
    expect(own.organisaties.map(({ organisatieId }) => organisatieId)).toEqual(['org-2']);
  });

  it('says of one locatie what the gemeente sees of it', async () => {
    await sendFor(world, 'loc-1', 1);
    const [own] = (await ownRespons(world, coordinator('loc-1'))).regels;
    expect((await responsFor(world)).regels).toContainEqual(own);
  });

  it('gives nothing for a locatie of the same name in another gemeente', async () => {
    const both = callerWith(
      { gemeentecode: '9902', rol: 'coordinator', scope: 'loc-1' },
      { gemeentecode: '9901', rol: 'coordinator', scope: 'loc-2' },
    );
    expect(namesOf(await ownRespons(world, both))).toEqual(['De Boom (verzonnen)']);
  });
});
