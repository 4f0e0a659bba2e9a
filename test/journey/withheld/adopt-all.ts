import type { Backend } from '../../../local/backend/start-backend.ts';
import { exampleLocaties, exampleOrganisaties } from '../../../local/seed/example-locaties.ts';
import { exampleInzending, send, uitvraagPath } from '../../functions/end-to-end/client.ts';
import { openExcel, valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';
import { PLANTED, plantedInzending } from './planted.ts';

/** Every locatie sends what is usual, and one the counts that were planted. */
export async function sendEverybody(backend: Backend): Promise<void> {
  const ids = exampleOrganisaties.map(({ organisatieId }) => organisatieId);
  const answers = exampleLocaties.map(({ locatieId, organisatieId }, i) => {
    const bestuurder = `bestuurder${String(ids.indexOf(organisatieId) + 1)}`;
    const body = locatieId === PLANTED.locatieId ? plantedInzending() : exampleInzending(locatieId);
    return send(backend, bestuurder, i, body);
  });
  for (const answer of await Promise.all(answers))
    if (answer.status !== 200) throw new Error(`Not sent: ${await answer.text()}`);
}

/** The gemeente closes and adopts; answers all that it is told, first that there is something to look at. */
export async function adoptAll(backend: Backend, fetch: typeof globalThis.fetch): Promise<readonly string[]> {
  const gemeente = await openExcel({ client: clientAs(backend, 'els', fetch) });
  const [uitvraag] = valueOf(await gemeente.run('listUitvragen', uitvraagPath.gemeentecode));
  const step = { status: 'gesloten', versie: uitvraag?.versie ?? 0 } as const;
  const { versie } = valueOf(await gemeente.run('moveUitvraag', uitvraagPath, step));
  const told: unknown[] = [];
  const end = await gemeente.run('vaststellen', { ...uitvraagPath, versie }, (now) => told.push(now));
  if (valueOf(end).status !== 'klaar') throw new Error('The figures were not adopted.');
  gemeente.close();
  return [...told, end].map((one) => JSON.stringify(one));
}
