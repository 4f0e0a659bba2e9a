import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeClient } from '../../addin/api/client.ts';
import type { Preparation } from '../../addin/flows/flows.ts';
import { done } from '../../addin/flows/outcome.ts';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { fillForm } from '../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../local/demo/table-in-model.ts';
import { restore, snapshot } from '../../local/excel/model/snapshot.ts';
import { buildFunctions } from '../support/build-functions.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { type ExcelOptions, type OpenExcel, openExcel, valueOf } from '../support/open-excel.ts';
import { authOf, clientAs } from '../support/people.ts';

const key = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2025-2026' };
const CLEAR = { verklaring: true, redenen: [] };

let backend: Backend;
const open: OpenExcel[] = [];
let excel: OpenExcel;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
});
afterAll(() => backend.close());
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function inExcel(options: ExcelOptions): Promise<OpenExcel> {
  const one = await openExcel(options);
  open.push(one);
  return one;
}

/** A filled form of one locatie of a bestuurder: each test takes another locatie. */
async function filledForm(locatieId: string, options: Partial<ExcelOptions> = {}): Promise<OpenExcel> {
  const one = await inExcel({ client: clientAs(backend, 'bestuurder1'), ...options });
  const forms = valueOf(await one.run('listForms'));
  valueOf(
    await one.run(
      'newForm',
      forms.find((form) => form.locatieId === locatieId)!,
    ),
  );
  fillForm(one.workbook, goodForm(['Peuters'], 9));
  return one;
}

const prepared = async (one: OpenExcel): Promise<Preparation> =>
  valueOf(await one.run('prepare', { nulopgave: false }));

const versieOf = async (locatieId: string): Promise<number> => {
  const answer = await clientAs(backend, 'bestuurder1').call('readUitnodiging', {
    path: { ...key, locatieId },
  });
  return valueOf(answer).versie;
};

/** A client whose connection fails around the sending itself. */
function failingClient(when: 'before' | 'after', user = 'bestuurder1') {
  let broken = true;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method !== 'PUT' || !broken) return globalThis.fetch(input, init);
    broken = false;
    if (when === 'after') await globalThis.fetch(input, init);
    throw new TypeError('fetch failed');
  };
  return clientAs(backend, user, fetch);
}

describe('the server gone during sending', () => {
  it.each([
    ['before it arrived', 'before', 'voorschool-eik'],
    ['after it was stored, before the answer came', 'after', 'voorschool-vlinder'],
  ] as const)('%s: trying again stores exactly one inzending', async (_, when, locatieId) => {
    excel = await filledForm(locatieId, { client: failingClient(when) });
    const preparation = await prepared(excel);
    const first = await excel.run('submit', preparation, { ...CLEAR, vervangt: 0 });
    expect(first.ok ? undefined : first.failure.code).toBe('even-niet-bereikbaar');
    const ontvangstbewijs = valueOf(await excel.run('submit', preparation, { ...CLEAR, vervangt: 0 }));
    expect(ontvangstbewijs).toMatchObject({ versie: 1, inzendingId: preparation.inzendingId });
    expect(await versieOf(locatieId)).toBe(1);
  });

  it('the file keeps what it was sending: another day, another pane, still one inzending', async () => {
    excel = await filledForm('voorschool-bron', { client: failingClient('after') });
    const first = await prepared(excel);
    await excel.run('submit', first, { ...CLEAR, vervangt: 0 });
    const nextDay = await inExcel({
      client: clientAs(backend, 'bestuurder1'),
      workbook: restore(snapshot(excel.workbook)),
    });
    const second = await prepared(nextDay);
    expect(second.inzendingId).toBe(first.inzendingId);
    expect(rowsOf(nextDay.workbook, 'Ontvangst').map((row) => row['Precies'])).toContain(first.inzendingId);
    const ontvangstbewijs = valueOf(
      await nextDay.run('submit', second, { ...CLEAR, vervangt: second.vorige?.versie ?? 0 }),
    );
    expect(ontvangstbewijs).toMatchObject({ versie: 1, inzendingId: first.inzendingId });
    expect(await versieOf('voorschool-bron')).toBe(1);
  });

  it('equal data keep their number when they never arrived', async () => {
    excel = await filledForm('voorschool-regenboog', { client: failingClient('before', 'bestuurder3') });
    const first = await prepared(excel);
    await excel.run('submit', first, { ...CLEAR, vervangt: 0 });
    const second = await prepared(excel);
    expect(second.inzendingId).toBe(first.inzendingId);
    const ontvangstbewijs = valueOf(await excel.run('submit', second, { ...CLEAR, vervangt: 0 }));
    expect(ontvangstbewijs).toMatchObject({ versie: 1, inzendingId: first.inzendingId });
  });

  it('would be stored twice if the file did not keep what it was sending', async () => {
    const forgetful: ExcelOptions['plant'] = (door) => ({
      ...door,
      apply: (seen, change) => door.apply(seen, { ...change, settings: {} }),
    });
    excel = await filledForm('voorschool-haven', {
      client: failingClient('after', 'bestuurder2'),
      plant: forgetful,
    });
    const first = await prepared(excel);
    await excel.run('submit', first, { ...CLEAR, vervangt: 0 });
    const second = await prepared(excel);
    expect(second.inzendingId).not.toBe(first.inzendingId);
    const ontvangstbewijs = valueOf(
      await excel.run('submit', second, { ...CLEAR, vervangt: second.vorige?.versie ?? 0 }),
    );
    expect(ontvangstbewijs.versie).toBe(2);
  });

  it('changed data get a new number, and replace what turned out to have arrived', async () => {
    excel = await filledForm('voorschool-ster', { client: failingClient('after') });
    const first = await prepared(excel);
    await excel.run('submit', first, { ...CLEAR, vervangt: 0 });
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groei Motoriek', text: 'niet te beoordelen' });
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Reden', text: 'veel afwezig' });
    const second = await prepared(excel);
    expect(second.inzendingId).not.toBe(first.inzendingId);
    expect(second.vorige).toMatchObject({ inzendingId: first.inzendingId, versie: 1 });
    const ontvangstbewijs = valueOf(await excel.run('submit', second, { ...CLEAR, vervangt: 1 }));
    expect(ontvangstbewijs.versie).toBe(2);
  });
});

describe('somebody else was first', () => {
  it('is said with the version, and replacing it is the choice of the user', async () => {
    const locatieId = 'voorschool-egel';
    const client = clientAs(backend, 'bestuurder2');
    excel = await filledForm(locatieId, { client });
    const colleague = await filledForm(locatieId, { client });
    const mine = await prepared(excel);
    const theirs = await prepared(colleague);
    valueOf(await colleague.run('submit', theirs, { ...CLEAR, vervangt: 0 }));
    const late = await excel.run('submit', mine, { ...CLEAR, vervangt: 0 });
    expect(late.ok ? undefined : late.failure).toMatchObject({ code: 'intussen-gewijzigd', versie: 1 });
    const ontvangstbewijs = valueOf(await excel.run('submit', mine, { ...CLEAR, vervangt: 1 }));
    expect(ontvangstbewijs.versie).toBe(2);
  });
});

describe('a token', () => {
  it('that has expired is renewed, and the user notices nothing', async () => {
    const expired = await backend.issuer.tokenFor('bestuurder2@voorbeeldstad.example', {
      exp: 1_000_000_000,
    });
    const real = authOf(backend, 'bestuurder2');
    const auth = {
      ...real,
      getToken: ({ renew }: { renew: boolean }) =>
        renew ? real.getToken({ renew }) : Promise.resolve(done(expired)),
    };
    const client = makeClient({ base: backend.api, auth, fetch: globalThis.fetch });
    excel = await filledForm('voorschool-zon', { client });
    const ontvangstbewijs = valueOf(
      await excel.run('submit', await prepared(excel), { ...CLEAR, vervangt: 0 }),
    );
    expect(ontvangstbewijs.versie).toBe(1);
  });

  it('that cannot be renewed asks to sign in again, and the work stays', async () => {
    const expired = await backend.issuer.tokenFor('bestuurder2@voorbeeldstad.example', {
      exp: 1_000_000_000,
    });
    excel = await filledForm('voorschool-molen', { client: clientAs(backend, 'bestuurder2') });
    const preparation = await prepared(excel);
    const auth = { ...authOf(backend, 'bestuurder2'), getToken: () => Promise.resolve(done(expired)) };
    const later = await inExcel({
      client: makeClient({ base: backend.api, auth, fetch: globalThis.fetch }),
      workbook: excel.workbook,
    });
    const refused = await later.run('submit', preparation, { ...CLEAR, vervangt: 0 });
    expect(refused.ok ? undefined : refused.failure.code).toBe('aanmelding-verlopen');
    expect(valueOf(await excel.run('check')).kinderen).toBe(9);
    expect(await valueOfSubmit(preparation)).toMatchObject({ versie: 1 });
  });
});

const valueOfSubmit = async (preparation: Preparation) =>
  valueOf(await excel.run('submit', preparation, { ...CLEAR, vervangt: 0 }));

describe('a closed uitvraag', () => {
  it('is told before sending, and again when it closes in between', async () => {
    excel = await filledForm('voorschool-kikker', { client: clientAs(backend, 'bestuurder3') });
    const preparation = await prepared(excel);
    const els = clientAs(backend, 'els');
    const { versie } = valueOf(await els.call('readUitvraag', { path: key }));
    valueOf(await els.call('moveUitvraag', { path: key, body: { status: 'gesloten', versie } }));
    const late = await excel.run('submit', preparation, { ...CLEAR, vervangt: 0 });
    expect(late.ok ? undefined : late.failure.code).toBe('uitvraag-niet-open');
    const again = await excel.run('prepare', { nulopgave: false });
    expect(again.ok ? undefined : again.failure).toMatchObject({
      code: 'uitvraag-niet-open',
      over: { status: 'gesloten', changedSinceSent: false },
    });
    expect(valueOf(await excel.run('readState'))).toMatchObject({ status: 'gesloten' });
    expect(await versieAfterwards()).toBe(0);
  });
});

const versieAfterwards = async () => {
  const path = { ...key, locatieId: 'voorschool-kikker' };
  return valueOf(await clientAs(backend, 'bestuurder3').call('readUitnodiging', { path })).versie;
};
