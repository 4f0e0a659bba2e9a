import { randomUUID } from 'node:crypto';
import { together, isClean, noFindings } from '../local/faults/checks/findings.ts';
import { checkLocatie } from '../local/faults/checks/check-locatie.ts';
import { Ledger } from '../local/faults/ledger.ts';
import { clientOf } from '../local/demo/client-of.ts';
import { must } from '../local/demo/must.ts';
import { accessOf } from '../local/demo/partners.ts';
import { inzendingFor } from '../local/demo/send-through-api.ts';
import type { Locatie } from '../shared/uitvraag/locatie.ts';
import { percentile } from './latencies.ts';
import { type Bench, type Measure, measured } from './measure.ts';
import { formFor, onStage, type Stage } from './stage.ts';

const CLIENTS = 50;
const LOAD_MS = 60_000;
/** As long as one client alone is measured, for the baseline. */
const ALONE_MS = 8000;
const CHILDREN = 20;
const percentiles = [50, 95, 99] as const;

/** What a client does over and over. */
const kinds = ['submit', 'read own', 'receipt', 'respons'] as const;
type Kind = (typeof kinds)[number];
type Latencies = Record<Kind, number[]>;

/** What users wait for when 50 of them are at it at once, beside one who has the server to himself. */
export const load: Bench = {
  name: 'load',
  needs: ['functions'],
  run: () =>
    onStage(async (stage) => {
      const desks = await Promise.all(
        stage.plan.register.locaties.slice(0, CLIENTS).map((one) => deskFor(stage, one)),
      );
      const ledger = new Ledger();
      const alone = await measureFor(desks.slice(0, 1), ALONE_MS, ledger);
      const crowd = await measureFor(desks, LOAD_MS, ledger);
      await requireWhole(stage, ledger);
      return kinds.flatMap((kind) => percentiles.map((nth) => measureOf({ kind, nth, alone, crowd })));
    }, CLIENTS),
};

interface Compared {
  readonly kind: Kind;
  readonly nth: (typeof percentiles)[number];
  readonly alone: Latencies;
  readonly crowd: Latencies;
}

const measureOf = ({ kind, nth, alone, crowd }: Compared): Measure =>
  measured(
    `load: ${kind}, p${nth} by ${CLIENTS} clients`,
    'ms',
    percentile(crowd[kind], nth),
    percentile(alone[kind], nth),
  );

type Desk = Awaited<ReturnType<typeof deskFor>>;

async function deskFor(stage: Stage, locatie: Locatie) {
  const { people, uitvraag } = stage.plan;
  const client = clientOf(accessOf(stage.backend, people.coordinatorOf(locatie)));
  const gemeente = clientOf(accessOf(stage.backend, people.gemeente));
  const { gemeentecode, uitvraagId } = uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const form = formFor(stage.plan, locatie, CHILDREN);
  const body = await inzendingFor(client, { ...path, form, nulopgave: false });
  return { client, gemeente, path, body, versie: { seen: 0 } };
}

/** All work at once until the time is over. */
async function measureFor(desks: readonly Desk[], ms: number, ledger: Ledger): Promise<Latencies> {
  const latencies: Latencies = { submit: [], 'read own': [], receipt: [], respons: [] };
  const end = performance.now() + ms;
  await Promise.all(
    desks.map(async (desk) => {
      while (performance.now() < end) await turn(desk, latencies, ledger);
    }),
  );
  return latencies;
}

/** What somebody does who sends: look, send, look again what was received, and what the gemeente sees of it. */
async function turn({ client, gemeente, path, body, versie }: Desk, latencies: Latencies, ledger: Ledger) {
  const timed = async <T>(kind: Kind, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    latencies[kind].push(performance.now() - began);
    return result;
  };
  must('reading', await timed('read own', () => client.call('readUitnodiging', { path })));
  const place = { ...path, inzendingId: randomUUID() };
  const sent = { ...body, vervangt: versie.seen };
  const answer = must(
    'sending',
    await timed('submit', () => client.call('submitInzending', { path: place, body: sent })),
  );
  versie.seen = answer.versie;
  ledger.sent.push({ locatieId: path.locatieId, inzendingId: place.inzendingId, answer });
  must('receipt', await timed('receipt', () => client.call('readOntvangstbewijs', { path: place })));
  const { gemeentecode, uitvraagId } = path;
  must(
    'respons',
    await timed('respons', () => gemeente.call('readRespons', { path: { gemeentecode, uitvraagId } })),
  );
}

/** @throws Error where something that was answered is not there: then no number means anything */
async function requireWhole({ plan, backend }: Stage, ledger: Ledger): Promise<void> {
  const { store } = backend.storing;
  const { gemeentecode, uitvraagId } = plan.uitvraag;
  const key = { gemeentecode, uitvraagId };
  const rows = await store.inzendingen.listRespons(key);
  const found = await Promise.all(
    rows.map(({ value }) => checkLocatie({ key, store, hash: backend.hash }, value, ledger)),
  );
  // The words of all versions are the same here.
  const whole = { ...together([noFindings, ...found]), duplicated: [] };
  if (!isClean(whole)) throw new Error(`The load broke something: ${JSON.stringify(whole).slice(0, 1000)}`);
}
