import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { ask, uitvraagPath } from '../../functions/end-to-end/client.ts';
import { PLANTED } from './planted.ts';
import type { Readable } from './search.ts';

/** Everybody but who sent for the planted locatie. */
export const others = ['els', 'faye', 'gijs', 'iris', 'anna', 'bram', 'bestuurder1', 'bestuurder4', 'noor'];

const path = { ...uitvraagPath, locatieId: PLANTED.locatieId, afspraakId: 'voorbeeld' };

const reads = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method === 'GET');

/** Every read of the contract as each of these people, about the planted locatie where it is about one. */
export async function askAll(
  backend: Backend,
  people: readonly string[],
): Promise<readonly (Readable & { readonly status: number })[]> {
  const answers = people.map(async (user) => {
    const own = [];
    for (const name of reads) own.push(await told(backend, user, name));
    return own;
  });
  return (await Promise.all(answers)).flat();
}

async function told(backend: Backend, user: string, name: EndpointName) {
  const answer = await ask(backend, user, name, { path });
  const headers = [...answer.headers].map(([header, value]) => `${header}: ${value}`).join('\n');
  return {
    what: `${name} as ${user}, ${String(answer.status)}`,
    text: `${headers}\n\n${await answer.text()}`,
    status: answer.status,
  };
}
