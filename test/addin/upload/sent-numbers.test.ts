import { beforeAll, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { makeActions } from '../../../addin/upload/actions.ts';
import { makePageStore } from '../../../addin/upload/page-store.ts';
import { type SentNumbers, sentNumbers } from '../../../addin/upload/sent-numbers.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { controletotalenOf, type Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { emptyForm, opened } from '../../support/upload/file-ports.ts';
import { fillWithSheetJs } from '../../support/upload/fill-by-library.ts';
import { typedCells } from '../../support/upload/typed-cells.ts';

let filled: File;
beforeAll(async () => {
  const empty = await emptyForm('voorschool-eik');
  const cells = await typedCells(opened(empty), goodForm(['Peuters'], 9));
  filled = new File([new Uint8Array(fillWithSheetJs(empty, cells))], 'formulier.xlsx');
});

/** The storage of one tab of a browser. */
function tab() {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
    },
  };
}

/** A server that stores what it gets, and of which the first answer is lost. */
function losingServer() {
  const stored: Ontvangstbewijs[] = [];
  const client = exampleClient({
    readMij: () => done({ rechten: [] }),
    readUitnodiging: () => {
      const newest = stored.at(-1);
      const uitnodiging = { ...uitnodigingFor('voorschool-eik'), versie: stored.length };
      return done(newest === undefined ? uitnodiging : { ...uitnodiging, ontvangstbewijs: newest });
    },
    readOntvangstbewijs: ({ path }: { path: { inzendingId: string } }) => {
      const found = stored.find(({ inzendingId }) => inzendingId === path.inzendingId);
      return found === undefined ? failed(problemFailure('niet-gevonden')) : done(found);
    },
    submitInzending: ({ path, body }: { path: { inzendingId: string }; body: Inzending }) => {
      stored.push({
        inzendingId: path.inzendingId,
        uitvraagId: body.uitvraagId,
        locatieId: body.locatieId,
        versie: body.vervangt + 1,
        ontvangenOp: '2026-06-20T10:00:00.000Z',
        nummer: 'GB-ABCD1234',
        status: 'geaccepteerd',
        totalen: controletotalenOf(body),
      });
      return stored.length === 1 ? failed(problemFailure('even-niet-bereikbaar')) : done(stored.at(-1));
    },
  });
  return { client, stored };
}

async function openIn({ client }: ReturnType<typeof losingServer>, numbers: SentNumbers) {
  const page = makePageStore();
  const auth = {
    getToken: () => Promise.resolve(done('token')),
    signIn: () => Promise.resolve(done(undefined)),
    signOut: () => Promise.resolve(done(undefined)),
  };
  const onBug = (error: unknown): never => {
    throw error;
  };
  await makeActions(page, { client, auth, numbers, onBug }).chooseFile(filled);
  const { desk } = page.state();
  if (desk === undefined) throw new Error('The file was not opened.');
  await desk.pane.open('submit');
  return desk;
}

type OpenDesk = Awaited<ReturnType<typeof openIn>>;

async function send({ pane, store }: OpenDesk): Promise<void> {
  const findings = store.state().sending.preparation?.findings ?? [];
  pane.answer(findings, { ticked: true, tekst: 'Dat klopt bij ons.' });
  pane.tell({ type: 'verklaringTicked', verklaring: true });
  await pane.send();
}

/** Sends, hears no answer, saves no copy, and chooses the old file again, on a page that was loaded anew. */
async function sendTwice(numbersOf: () => SentNumbers) {
  const server = losingServer();
  const first = await openIn(server, numbersOf());
  await send(first);
  expect(first.store.state().problem?.failure.code).toBe('even-niet-bereikbaar');
  const second = await openIn(server, numbersOf());
  const { ontvangstbewijs } = second.store.state().sending;
  if (ontvangstbewijs === undefined) await send(second);
  return { stored: server.stored, ontvangstbewijs };
}

describe('a file that is chosen again after no answer came', () => {
  it('turns out to have arrived: nothing is sent again', async () => {
    const { storage } = tab();
    const { stored, ontvangstbewijs } = await sendTwice(() => sentNumbers(() => storage));
    expect(stored).toHaveLength(1);
    expect(ontvangstbewijs).toEqual(stored[0]);
  });

  it('is sent a second time by a page that keeps no number', async () => {
    const forgetful: SentNumbers = { keep: () => undefined, find: () => undefined };
    expect((await sendTwice(() => forgetful)).stored).toHaveLength(2);
  });

  it('leaves a number and a hash in the tab, and nothing else', async () => {
    const { kept, storage } = tab();
    await sendTwice(() => sentNumbers(() => storage));
    const texts = [...kept.values()].map((text) => Object.keys(JSON.parse(text) as object));
    expect(texts).toEqual([['inzendingId', 'hash']]);
  });
});

describe('the numbers of a page', () => {
  const form = { uitvraagId: 'u-1', locatieId: 'loc-1' };
  const record = { inzendingId: '0b6f4c1e-6a70-4a4e-9d0e-0d7d5a1f2c33', hash: 'a'.repeat(64) };

  it('last as long as the page where the browser allows no storage', () => {
    const numbers = sentNumbers(() => {
      throw new DOMException('Not allowed.', 'SecurityError');
    });
    numbers.keep(form, record);
    expect(numbers.find(form)).toEqual(record);
    expect(numbers.find({ ...form, locatieId: 'loc-2' })).toBeUndefined();
  });

  it('that somebody changed by hand count as not kept', () => {
    const { kept, storage } = tab();
    sentNumbers(() => storage).keep(form, record);
    for (const name of kept.keys()) kept.set(name, '{"inzendingId":7}');
    expect(sentNumbers(() => storage).find(form)).toBeUndefined();
  });
});
