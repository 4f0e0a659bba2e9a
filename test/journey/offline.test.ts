import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeClient } from '../../addin/api/client.ts';
import { problemFailure } from '../../addin/api/problem-failure.ts';
import { failed } from '../../addin/flows/outcome.ts';
import { sendingStandOf } from '../../addin/sending/sending-stand.ts';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { buildFunctions } from '../support/build-functions.ts';
import { type Network, startNetwork } from '../support/cut-network.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { namedText } from '../support/named-text.ts';
import { authOf, clientAs } from '../support/people.ts';
import { pasteAt } from './peers/cell-addresses.ts';
import { type Place, placesInTurn } from './peers/next-locatie.ts';
import { type Journey, openJourney, reopened } from './peers/open-journey.ts';
import { agree, storedFor } from './peers/server-gone-journey.ts';

let backend: Backend;
let network: Network;
const nextPlace = placesInTurn();
const open: Journey[] = [];

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  network = await startNetwork(backend.api);
});
afterEach(() => {
  network.cut();
  open.splice(0).forEach((one) => one.close());
});
afterAll(async () => {
  await network.close();
  await backend.close();
});

const throughNetwork = (user: string): Client =>
  makeClient({ base: network.base, auth: authOf(backend, user), fetch: globalThis.fetch });

/** Staff without an account: they fill in and check, and are signed in nowhere. */
const nobody = (): Client =>
  makeClient({
    base: network.base,
    auth: {
      getToken: () => Promise.resolve(failed(problemFailure('niet-aangemeld'))),
    },
    fetch: globalThis.fetch,
  });

async function journeyIn(options: Parameters<typeof openJourney>[0]): Promise<Journey> {
  const journey = await openJourney(options);
  open.push(journey);
  return journey;
}

const standIn = ({ state }: Journey) => {
  const { workbook } = state();
  return workbook?.kind === 'formulier' ? sendingStandOf(workbook) : undefined;
};

/** A form that was filled in and set ready while the network was gone; and its number. */
async function setReady(place: Place): Promise<Journey> {
  const client = throughNetwork(place.user);
  const { locatieId, groepen } = place;
  const journey = await journeyIn({ client, locatieId, form: goodForm(groepen, 9) });
  await journey.pane.open('start');
  network.cut('before');
  await journey.pane.open('submit');
  agree(journey);
  await journey.pane.setReady();
  network.cut();
  return journey;
}

/** Somebody opens the file, looks at what goes out, agrees and sends. */
async function sendFrom(file: Journey['workbook'], client: Client): Promise<Journey> {
  const journey = await journeyIn({ client, workbook: file });
  await journey.pane.open('start');
  await journey.pane.open('submit');
  if (journey.state().sending.ontvangstbewijs !== undefined) return journey;
  agree(journey);
  await journey.pane.send();
  return journey;
}

describe('without network', () => {
  it('everything but sending works: what is ready is kept in the file, and nothing was sent', async () => {
    const place = nextPlace();
    const journey = await setReady(place);
    expect(journey.state().problem).toBeUndefined();
    expect(standIn(journey)).toBe('klaar');
    expect(namedText(journey.workbook, 'StartStand')).toMatch(/^Klaar om te versturen. Bewaar dit bestand./);
    expect(namedText(journey.workbook, 'OntvangstStand')).toMatch(/^Klaar om te versturen./);
    expect((await storedFor(backend, place)).versie).toBe(0);
  });

  it('what is ready is never sent by itself, wherever the file is opened', async () => {
    const place = nextPlace();
    const file = reopened((await setReady(place)).workbook);
    const journey = await journeyIn({ client: clientAs(backend, place.user), workbook: file });
    await journey.pane.open('start');
    await journey.pane.check();
    await journey.pane.open('submit');
    await journey.pane.send();
    expect(journey.state().sending.tried).toBe(true);
    expect(standIn(journey)).toBe('klaar');
    expect((await storedFor(backend, place)).versie).toBe(0);
  });

  it('the coordinator sends it later under the number that it was given, with the reasons of then', async () => {
    const place = nextPlace();
    const before = await setReady(place);
    const number = before.state().sending.preparation?.inzendingId;
    const journey = await sendFrom(reopened(before.workbook), clientAs(backend, place.user));
    const { versie, ontvangstbewijs } = await storedFor(backend, place);
    expect([versie, ontvangstbewijs?.inzendingId]).toEqual([1, number]);
    expect(journey.state().problem).toBeUndefined();
    expect(journey.state().sending.ontvangstbewijs).toEqual(ontvangstbewijs);
    expect(standIn(journey)).toBe('ontvangen');
  });

  it('two copies of one file send once', async () => {
    const place = nextPlace();
    const { workbook } = await setReady(place);
    const [mine, mailed] = [reopened(workbook), reopened(workbook)];
    await sendFrom(mine, clientAs(backend, place.user));
    const second = await sendFrom(mailed, clientAs(backend, place.user));
    const { versie, ontvangstbewijs } = await storedFor(backend, place);
    expect(versie).toBe(1);
    expect(second.state().sending).toMatchObject({ ontvangstbewijs, before: true });
    expect(namedText(mailed, 'StartStand')).toMatch(/^Ontvangen op/);
  });
});

describe('edited since', () => {
  it('what had arrived is received, and the edit stands as changed after it', async () => {
    const place = nextPlace();
    const { workbook } = await setReady(place);
    await sendFrom(reopened(workbook), clientAs(backend, place.user));
    const edited = reopened(workbook);
    pasteAt(edited, 'K05', 'Groei Taal', 'onvoldoende');
    const journey = await journeyIn({ client: clientAs(backend, place.user), workbook: edited });
    await journey.pane.open('submit');
    expect(namedText(edited, 'StartStand')).toMatch(/^Gewijzigd na versturen/);
    expect(journey.state().sending.preparation?.vorige?.versie).toBe(1);
  });

  it('what had not arrived gets another number', async () => {
    const place = nextPlace();
    const before = await setReady(place);
    const number = before.state().sending.preparation?.inzendingId;
    const edited = reopened(before.workbook);
    pasteAt(edited, 'K05', 'Groei Taal', 'onvoldoende');
    const journey = await sendFrom(edited, clientAs(backend, place.user));
    const { versie, ontvangstbewijs } = await storedFor(backend, place);
    expect(versie).toBe(1);
    expect(ontvangstbewijs?.inzendingId).not.toBe(number);
    expect(journey.state().sending.ontvangstbewijs).toEqual(ontvangstbewijs);
  });
});

describe('without an account', () => {
  it('staff set ready what a coordinator sends; the declaration is for the coordinator', async () => {
    const place = nextPlace();
    const made = await journeyIn({
      client: throughNetwork(place.user),
      locatieId: place.locatieId,
      form: goodForm(place.groepen, 9),
    });
    const staff = await journeyIn({ client: nobody(), workbook: reopened(made.workbook) });
    await staff.pane.open('submit');
    expect(staff.state().sending.preparation?.away?.code).toBe('niet-aangemeld');
    const findings = staff.state().sending.preparation?.findings ?? [];
    staff.pane.answer(findings, { ticked: true, tekst: 'Dat klopt bij ons.' });
    await staff.pane.send();
    expect((await storedFor(backend, place)).versie).toBe(0);
    await staff.pane.setReady();
    expect(standIn(staff)).toBe('klaar');
    const journey = await sendFrom(reopened(staff.workbook), clientAs(backend, place.user));
    expect(standIn(journey)).toBe('ontvangen');
    expect((await storedFor(backend, place)).versie).toBe(1);
  });
});

describe('refused', () => {
  it('a form of which somebody else sent another version says so, also when it is opened again', async () => {
    const place = nextPlace();
    const client = clientAs(backend, place.user);
    const mine = await journeyIn({ client, locatieId: place.locatieId, form: goodForm(place.groepen, 9) });
    await mine.pane.open('submit');
    agree(mine);
    const other = await journeyIn({ client, locatieId: place.locatieId, form: goodForm(place.groepen, 8) });
    await other.pane.open('submit');
    agree(other);
    await other.pane.send();
    await mine.pane.send();
    expect(mine.state().sending.conflict).toBe(1);
    expect(namedText(mine.workbook, 'StartStand')).toMatch(
      /^Geweigerd\. Er is intussen een andere versie ontvangen/,
    );
    const later = await journeyIn({ client, workbook: reopened(mine.workbook) });
    await later.pane.open('start');
    expect(standIn(later)).toBe('geweigerd');
    await later.pane.open('submit');
    agree(later);
    await later.pane.send();
    expect((await storedFor(backend, place)).versie).toBe(2);
  });
});

it('a new form of a locatie that has sent already says so soon, and writes nothing', async () => {
  const place = nextPlace();
  const client = clientAs(backend, place.user);
  await sendFrom((await setReady(place)).workbook, client);
  const fresh = await journeyIn({ client, locatieId: place.locatieId });
  const before = namedText(fresh.workbook, 'StartStand');
  await fresh.pane.open('start');
  const { ontvangstbewijs } = await storedFor(backend, place);
  await expect.poll(() => fresh.state().workbook).toMatchObject({ elsewhere: ontvangstbewijs });
  expect(namedText(fresh.workbook, 'StartStand')).toBe(before);
});

it('a nulopgave is not asked for again', async () => {
  const place = nextPlace();
  const client = clientAs(backend, place.user);
  const form = { ...goodForm(place.groepen, 0), kinderen: [], toelichtingen: [] };
  const journey = await journeyIn({ client, locatieId: place.locatieId, form });
  await journey.pane.open('submit');
  await journey.pane.chooseNulopgave(true);
  network.cut('before');
  await journey.pane.chooseNulopgave(true);
  agree(journey);
  await journey.pane.setReady();
  network.cut();
  const later = await journeyIn({ client, workbook: reopened(journey.workbook) });
  await later.pane.open('submit');
  expect(later.state().sending.nulopgave).toBe(true);
  await later.pane.chooseNulopgave(false);
  expect(later.state().sending.nulopgave).toBe(false);
});
