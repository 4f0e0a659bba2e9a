import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../addin/api/client.ts';
import { problemFailure } from '../../addin/api/problem-failure.ts';
import { failed } from '../../addin/flows/outcome.ts';
import { sendingStandOf } from '../../addin/sending/sending-stand.ts';
import { askHeropening, readVersies, takeBack } from '../../addin/taskpane/correctie/own-actions.ts';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { enter, rowsOf } from '../../local/demo/table-in-model.ts';
import { buildFunctions } from '../support/build-functions.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { openUitvraag } from '../support/example-form.ts';
import { valueOf } from '../support/open-excel.ts';
import { namedText } from '../support/named-text.ts';
import { clientAs } from '../support/people.ts';
import { type Place, placesInTurn } from './peers/next-locatie.ts';
import { type Journey, openJourney, reopened } from './peers/open-journey.ts';
import { agree, storedFor } from './peers/server-gone-journey.ts';

let backend: Backend;
const nextPlace = placesInTurn();
const open: Journey[] = [];

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
});
afterEach(() => open.splice(0).forEach((one) => one.close()));
afterAll(() => backend.close());

const gemeente = () => clientAs(backend, 'els');
const { gemeentecode, uitvraagId } = openUitvraag;
const pathOf = ({ locatieId }: Place) => ({ gemeentecode, uitvraagId, locatieId });

async function journeyOf(place: Place, options: Parameters<typeof openJourney>[0] = {}): Promise<Journey> {
  const { user, locatieId, groepen } = place;
  const filled = options.workbook === undefined ? { locatieId, form: goodForm(groepen, 9) } : {};
  const journey = await openJourney({ client: clientAs(backend, user), ...filled, ...options });
  open.push(journey);
  await journey.pane.open('start');
  return journey;
}

async function send(journey: Journey): Promise<void> {
  await journey.pane.open('submit');
  agree(journey);
  await journey.pane.send();
}

/** Does with the newest version what the gemeente can do. */
async function giveBack(place: Place, opmerking: string): Promise<void> {
  const seen = valueOf(await gemeente().call('readAanwijzingen', { path: pathOf(place) }));
  const { inzendingId = '', beurt } = seen.stand;
  const path = { ...pathOf(place), inzendingId };
  const given = await gemeente().call('returnInzending', { path, body: { beurt, opmerking } });
  expect(given).toMatchObject({ ok: true });
}

const standIn = ({ state }: Journey) => {
  const { workbook } = state();
  return workbook?.kind === 'formulier' ? sendingStandOf(workbook) : undefined;
};
const ontvangst = ({ workbook }: Journey) =>
  rowsOf(workbook, 'Ontvangst').map((row) => row['Wat wij ontvingen']);
const change = ({ workbook }: Journey) => {
  const now = rowsOf(workbook, 'Kinderen')[0]?.['Groei Taal'];
  const text = now === 'voldoende' ? 'onvoldoende' : 'voldoende';
  enter(workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text });
};

describe('an inzending that the gemeente gave back', () => {
  it('says so in the file with the remark, shows what changed, and counts once it is sent again', async () => {
    const place = nextPlace();
    const mine = await journeyOf(place);
    await send(mine);
    await giveBack(place, 'Kijk de oordelen bij Taal na.');
    await mine.pane.open('submit');
    expect(standIn(mine)).toBe('teruggegeven');
    expect(namedText(mine.workbook, 'StartStand')).toContain('Kijk de oordelen bij Taal na.');
    expect(ontvangst(mine)).toContain('Kijk de oordelen bij Taal na.');
    const later = await journeyOf(place, { workbook: reopened(mine.workbook) });
    await later.pane.open('start');
    expect(standIn(later)).toBe('teruggegeven');
    change(later);
    await later.pane.open('submit');
    await later.pane.run(readVersies);
    expect(later.state().correctie.versies?.versies[0]?.regel).toMatchObject({ stand: 'teruggegeven' });
    agree(later);
    await later.pane.send();
    expect(standIn(later)).toBe('ontvangen');
    expect(ontvangst(later)).not.toContain('Kijk de oordelen bij Taal na.');
    expect((await storedFor(backend, place)).stand).toMatchObject({ status: 'geaccepteerd', counting: 2 });
  });

  it('may be sent once more as it is: the coordinator may have been right', async () => {
    const place = nextPlace();
    const mine = await journeyOf(place);
    await send(mine);
    await giveBack(place, 'Klopt dit?');
    await send(mine);
    expect(mine.state().problem).toBeUndefined();
    expect((await storedFor(backend, place)).stand).toMatchObject({ versie: 2, counting: 2 });
  });
});

describe('an inzending that the coordinator takes back', () => {
  it('counts no more, says so in the file, and can be sent again as it was', async () => {
    const place = nextPlace();
    const mine = await journeyOf(place);
    await send(mine);
    await mine.pane.run(readVersies);
    await mine.pane.run(takeBack);
    expect(standIn(mine)).toBe('ingetrokken');
    expect(namedText(mine.workbook, 'StartStand')).toMatch(/^Ingetrokken\./);
    const { stand } = await storedFor(backend, place);
    expect(stand?.status).toBe('ingetrokken');
    expect(stand).not.toHaveProperty('counting');
    const later = await journeyOf(place, { workbook: reopened(mine.workbook) });
    await send(later);
    expect(standIn(later)).toBe('ontvangen');
    expect((await storedFor(backend, place)).stand).toMatchObject({ counting: 2 });
  });
});

describe('another version at the server', () => {
  it('of a colleague comes with its date and what differs, before the choice', async () => {
    const place = nextPlace();
    const mine = await journeyOf(place);
    await mine.pane.open('submit');
    agree(mine);
    const other = await journeyOf(place);
    change(other);
    await send(other);
    await mine.pane.send();
    await mine.pane.run(readVersies);
    const { sending, correctie } = mine.state();
    expect(sending.conflict).toBe(1);
    expect(sending.ownIds).not.toContain(correctie.versies?.versies[0]?.regel.inzendingId);
    await mine.pane.send(1);
    expect((await storedFor(backend, place)).versie).toBe(2);
  });

  it('that this file sent itself, and that came late, is not called somebody else’s', async () => {
    const place = nextPlace();
    const real = clientAs(backend, place.user);
    const onTheWay: (() => Promise<unknown>)[] = [];
    let isSlow = true;
    const slow: Client = {
      call: (name, input) => {
        if (name !== 'submitInzending' || !isSlow) return real.call(name, input);
        onTheWay.push(() => real.call(name, input));
        return Promise.resolve(failed(problemFailure('even-niet-bereikbaar')));
      },
    };
    const mine = await journeyOf(place, { client: slow });
    await send(mine);
    expect(standIn(mine)).toBe('onderweg');
    change(mine);
    await mine.pane.open('submit');
    agree(mine);
    isSlow = false;
    for (const arrive of onTheWay) await arrive();
    await mine.pane.send();
    await mine.pane.run(readVersies);
    const { sending, correctie } = mine.state();
    expect(sending.conflict).toBe(1);
    expect(sending.ownIds).toContain(correctie.versies?.versies[0]?.regel.inzendingId);
  });
});

describe('after closing', () => {
  it('a locatie asks, the gemeente allows, and it alone sends: four clicks', async () => {
    const place = nextPlace();
    const mine = await journeyOf(place);
    const path = { gemeentecode, uitvraagId };
    const { versie } = valueOf(await gemeente().call('readUitvraag', { path }));
    valueOf(await gemeente().call('moveUitvraag', { path, body: { status: 'gesloten', versie } }));
    await mine.pane.open('submit');
    expect(mine.state().sending.over).toMatchObject({ status: 'gesloten' });
    await mine.pane.run(readVersies);
    await mine.pane.run((work) => askHeropening(work, 'Er miste een kind.'));
    expect(mine.state().correctie.versies?.stand.heropening).toMatchObject({ status: 'gevraagd' });
    const seen = valueOf(await gemeente().call('readAanwijzingen', { path: pathOf(place) }));
    const body = { beurt: seen.stand.beurt, tot: '2099-12-31' };
    expect(await gemeente().call('grantHeropening', { path: pathOf(place), body })).toMatchObject({
      ok: true,
    });
    await send(mine);
    expect(standIn(mine)).toBe('ontvangen');
    const another = nextPlace();
    const theirs = await journeyOf(another);
    await theirs.pane.open('submit');
    expect(theirs.state().sending.over).toMatchObject({ status: 'gesloten' });
  });
});
