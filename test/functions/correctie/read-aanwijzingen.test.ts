import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { findAanwijzingen } from '../../../shared/validation/find-aanwijzingen.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { readAanwijzingen } from '../../../functions/correctie/read-aanwijzingen.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { inzendingOf, telling } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { callerWith, makeOpenWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';
import { addYearBefore, inzendingBefore } from '../fixtures/year-before.ts';
import { giveBack, send, takeBack } from './world-of-correctie.ts';

const look = (world: World, caller = ofGemeente) =>
  readAanwijzingen({ path: at('loc-1'), body: undefined, caller }, world);

/** Counts that would be seen: 37 children of whom 31 grew enough. */
const reden = { regel: 'A-10', plaats: 'Kinderen', tekst: 'Er kwam een groep bij.' };
const unusual: Partial<Inzending> = { groepen: [telling(['peuters'], 37, 31)], redenen: [reden] };

/** Every number in an answer, apart from that in the name of a rule. */
const countsIn = (answer: readonly object[]): readonly string[] =>
  JSON.stringify(answer)
    .replaceAll(/"regel":"[A-Z]-\d\d"/g, '')
    .match(/\d+/g) ?? [];

describe('what the gemeente may know of one locatie', () => {
  it('is which rule looked up, which way, and the reason as it was sent', async () => {
    const world = await makeOpenWorld();
    await send(world, 1, unusual);
    const { aanwijzingen } = await look(world);
    expect(aanwijzingen).toContainEqual({ regel: 'A-10', direction: 'hoger', reden: reden.tekst });
  });

  it('holds none of the numbers of the inzending, whatever rule looked up', async () => {
    const world = await makeOpenWorld();
    await send(world, 1, unusual);
    const answer = await look(world);
    expect(endpoints.readAanwijzingen.response.safeParse(answer).success).toBe(true);
    expect(countsIn(answer.aanwijzingen)).toEqual([]);
  });

  it('would hold them if the sentence of a rule came along: the check sees that', async () => {
    const world = await makeOpenWorld();
    await send(world, 1, unusual);
    const { uitvraag } = (await world.store.uitvragen.find(place))!.value;
    const locatie = (await world.store.gemeenten.findLocatie('9901', 'loc-1'))!;
    const findings = validateInzending(inzendingOf('loc-1', unusual), { uitvraag, locatie, verwacht: 12 });
    expect(countsIn(findings.map(({ rule: regel, wat }) => ({ regel, wat })))).toContain('37');
  });

  it('says nothing of outcomes where there are few children', async () => {
    const world = await makeOpenWorld();
    const reason = { ...reden, tekst: 'Er zijn kinderen verhuisd.' };
    await send(world, 1, { groepen: [telling(['peuters'], 6, 6)], redenen: [reason] });
    const { aanwijzingen } = await look(world);
    expect(aanwijzingen).toEqual([{ regel: 'A-10', direction: 'lager', reden: reason.tekst }]);
  });

  it('of last year is which way a domein went, and why', async () => {
    const world = await makeOpenWorld();
    const before = { groepen: [telling(['peuters'], 40, 36)] };
    await addYearBefore(world, [inzendingBefore('loc-1', before)], []);
    const domeinen = usualDomeinen.map(({ domein }) => `Toelichting/${domein}/tekst`);
    const why = domeinen.map((plaats) => ({ regel: 'A-13', plaats, tekst: 'Er was veel ziek personeel.' }));
    await send(world, 1, { groepen: [telling(['peuters'], 37, 12)], redenen: [reden, ...why] });
    const { aanwijzingen } = await look(world);
    expect(aanwijzingen.filter(({ regel }) => regel === 'A-13')).toEqual(
      usualDomeinen.map(({ naam: domein }) => ({
        ...{ regel: 'A-13', direction: 'lager', domein, reden: 'Er was veel ziek personeel.' },
      })),
    );
    expect(countsIn(aanwijzingen)).toEqual([]);
  });

  it('names the groep and the domein of a sign, but not of a groep that is too small', async () => {
    const withoutOordeel = (groep: 'groep1' | 'groep2', children: number) => {
      const whole = telling([groep], children, children - 4);
      return {
        ...whole,
        domeinen: whole.domeinen.map((one, nth) =>
          nth === 0 ? { ...one, onvoldoende: 0, nietTeBeoordelen: 4, ondersteuning: 0 } : one,
        ),
      };
    };
    const signsOf = async (first: number) => {
      const groepen = [withoutOordeel('groep1', first), withoutOordeel('groep2', 14)] as Inzending['groepen'];
      const { uitvraag } = (await (await makeOpenWorld()).store.uitvragen.find(place))!.value;
      const locatie = (await (await makeOpenWorld()).store.gemeenten.findLocatie('9901', 'loc-2'))!;
      const found = findAanwijzingen(inzendingOf('loc-2', { groepen }), { uitvraag, locatie, verwacht: 26 });
      return found.filter(({ regel }) => regel === 'A-14');
    };
    const naam = usualDomeinen[0]?.naam;
    const second = { regel: 'A-14', domein: naam, groep: 'Groep 2' };
    expect(await signsOf(12)).toEqual([{ regel: 'A-14', domein: naam, groep: 'Groep 1' }, second]);
    expect(await signsOf(6)).toEqual([{ regel: 'A-14' }, second]);
  });

  it('is its versions by date, with what became of each', async () => {
    const world = await makeOpenWorld();
    await send(world, 1);
    await send(world, 2);
    await giveBack(world, 2, 0);
    const { versies, stand } = await look(world, ofBureau);
    expect(versies.map(({ versie, stand: became }) => [versie, became])).toEqual([
      [2, 'teruggegeven'],
      [1, 'geaccepteerd'],
    ]);
    expect(versies[0]?.opmerking).toBe('Kijk dit na.');
    expect(stand).toMatchObject({ status: 'teruggegeven', counting: 1, beurt: 1 });
  });

  it('is nothing that stands out where nothing was sent, or it was taken back', async () => {
    const world = await makeOpenWorld();
    expect(await look(world)).toMatchObject({ versies: [], aanwijzingen: [] });
    await send(world, 1, unusual);
    await takeBack(world, 1, 0);
    expect((await look(world)).aanwijzingen).toEqual([]);
  });

  it('is not for a reader, and of no locatie that is not invited', async () => {
    const world = await makeOpenWorld();
    const reader = callerWith({ gemeentecode: '9901', rol: 'lezer', scope: 'gemeente' });
    expect(await refusalOf(look(world, reader))).toMatchObject({ code: 'geen-recht' });
    const path = { ...at('nowhere') };
    expect(
      await refusalOf(readAanwijzingen({ path, body: undefined, caller: ofGemeente }, world)),
    ).toMatchObject({ code: 'niet-gevonden' });
  });
});
