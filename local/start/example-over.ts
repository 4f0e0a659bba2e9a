import type { Backend } from '../backend/start-backend.ts';
import { must } from '../demo/must.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import { clientFor, userOf } from './example-clients.ts';

/** Whether the uitvraag of the example takes no inzendingen any more: then most of what there is to try is over. */
export async function exampleIsOver(backend: Backend): Promise<boolean> {
  const { gemeente, uitvraag } = exampleGemeente;
  const path = { gemeentecode: gemeente.gemeentecode, uitvraagId: uitvraag.uitvraagId };
  const client = clientFor(backend, userOf(backend, 'gemeente'));
  return must('respons', await client.call('readRespons', { path })).uitvraag.status !== 'open';
}
