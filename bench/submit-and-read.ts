import { randomUUID } from 'node:crypto';
import { clientOf } from '../local/demo/client-of.ts';
import { must } from '../local/demo/must.ts';
import { inzendingFor, sendThroughApi } from '../local/demo/send-through-api.ts';
import type { Locatie } from '../shared/uitvraag/locatie.ts';
import { bareRead } from './bare-read.ts';
import { bareSubmit } from './bare-submit.ts';
import { type Bench, measured } from './measure.ts';
import { sideBySide } from './side-by-side.ts';
import { closeAndAdopt, formFor, onStage, type Stage } from './stage.ts';

const REPEATS = 40;
const CHILDREN = 20;

/** What the server adds to storage: the add-in's own client through the functions, beside the bare table calls. */
export const submitAndRead: Bench = {
  name: 'submit and read',
  needs: ['functions'],
  run: () =>
    onStage(async (stage) => {
      const { locaties } = stage.plan.register;
      const [first] = locaties;
      if (first === undefined) throw new Error('There is no locatie.');
      for (const locatie of locaties) await send(stage, locatie);
      const submit = await measureSubmit(stage, first);
      await closeAndAdopt(stage);
      const read = await measureRead(stage, first);
      return [
        measured(`submit one inzending, median of ${REPEATS}`, 'ms', submit.ours, submit.bare),
        measured(`read the terugkoppeling, median of ${REPEATS}`, 'ms', read.ours, read.bare),
      ];
    }),
};

async function clientFor({ plan, backend }: Stage, locatie: Locatie) {
  const token = await backend.issuer.tokenFor(plan.people.coordinatorOf(locatie).upn);
  return clientOf({ base: backend.api, token: () => Promise.resolve(token) });
}

const toSend = ({ plan }: Stage, locatie: Locatie) => ({
  ...plan.uitvraag,
  locatieId: locatie.locatieId,
  form: formFor(plan, locatie, CHILDREN),
  nulopgave: false,
});

const send = async (stage: Stage, locatie: Locatie) =>
  must('sending', await sendThroughApi(await clientFor(stage, locatie), toSend(stage, locatie)));

/** Every repeat replaces the version before it. */
async function measureSubmit(stage: Stage, locatie: Locatie) {
  const client = await clientFor(stage, locatie);
  const { gemeentecode, uitvraagId } = stage.plan.uitvraag;
  const body = await inzendingFor(client, toSend(stage, locatie));
  const { locatieId } = locatie;
  const submit = async (nth: number) => {
    const path = { gemeentecode, uitvraagId, locatieId, inzendingId: randomUUID() };
    const vervangt = body.vervangt + nth;
    must('sending', await client.call('submitInzending', { path, body: { ...body, vervangt } }));
  };
  return sideBySide({ ours: submit, bare: await bareSubmit(stage.backend.tables, locatieId) }, REPEATS);
}

async function measureRead(stage: Stage, locatie: Locatie) {
  const client = await clientFor(stage, locatie);
  const { gemeentecode, uitvraagId } = stage.plan.uitvraag;
  const path = { gemeentecode, uitvraagId };
  const read = async () => must('feedback', await client.call('readTerugkoppeling', { path }));
  return sideBySide({ ours: read, bare: await bareRead(stage.backend.tables) }, REPEATS);
}
