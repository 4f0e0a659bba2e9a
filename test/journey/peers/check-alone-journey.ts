import { makeClient } from '../../../addin/api/client.ts';
import { done } from '../../../addin/flows/outcome.ts';
import type { Network } from '../../support/cut-network.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { pasteAt } from './cell-addresses.ts';
import { openJourney, reopened } from './open-journey.ts';

const auth = {
  getToken: () => Promise.resolve(done('token')),
  signIn: () => Promise.resolve(done(undefined)),
  signOut: () => Promise.resolve(done(undefined)),
};

/** A form is checked in a pane whose server keeps silent: all that goes wrong. */
export async function walkCheckAlone(network: Network): Promise<readonly string[]> {
  const made = await openJourney({ form: goodForm(['Groep 1', 'Groep 2'], 9) });
  made.close();
  network.cut('silence');
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return globalThis.fetch(input, init);
  };
  const client = makeClient({ base: network.base, auth, fetch });
  const journey = await openJourney({ client, workbook: reopened(made.workbook) });
  pasteAt(journey.workbook, 'K05', 'Groei Taal', 'prima');
  const findings = await journey.check();
  const { busy, problem } = journey.state();
  journey.close();
  network.cut();
  const serious = findings.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule);
  return [
    ...(serious.join() === 'K-07' ? [] : [`found ${serious.join()}`]),
    ...asked.map((address) => `asked ${address}`),
    ...(busy === undefined ? [] : ['still busy']),
    ...(problem === undefined ? [] : [`problem: ${problem.failure.code}`]),
  ];
}
