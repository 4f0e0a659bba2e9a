import type { Caller } from '../../../../functions/auth/caller.ts';
import { Problem } from '../../../../functions/problem.ts';
import { storeOn } from '../../../../functions/storage/table/table-store.ts';
import { PublishedBytes } from '../../../../functions/terugkoppeling/published-bytes.ts';
import type { UseCase } from '../../../../functions/use-case.ts';
import { useCases } from '../../../../functions/use-cases.ts';
import { type EndpointName, endpoints } from '../../../../shared/contract/endpoints.ts';
import { place } from '../../fixtures/gemeente.ts';
import { idOf } from '../../fixtures/inzending.ts';
import type { MemoryTables } from '../../fixtures/memory-tables.ts';
import { newcomer } from '../../fixtures/post.ts';
import { coordinator, hash, lezer, ofGemeente, type World, worldOn } from '../../fixtures/world.ts';
import { comparable, comparableRows } from './comparable.ts';

/** Everything that can be read. */
export const readNames = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET',
);

const readers = async (world: World): Promise<readonly Caller[]> => [
  ofGemeente,
  coordinator('loc-1', 'a-1'),
  lezer,
  { ...newcomer(1), grants: await world.store.toegang.listGrants('tenant-1.object-1') },
];

const all = ['loc-1', 'a-1'].flatMap((locatieId) =>
  ['afspraak-1', 'nieuw'].flatMap((afspraakId) =>
    [1, 2].map((nth) => ({ ...place, locatieId, afspraakId, inzendingId: idOf(nth) })),
  ),
);

/** Of all paths those that differ for this endpoint, by what stands in its route. */
function pathsOf(name: EndpointName) {
  const filled = (path: Readonly<Record<string, string>>) =>
    endpoints[name].route.replaceAll(/\{(\w+)\}/g, (_, part: string) => path[part] ?? '');
  return new Map(all.map((path) => [filled(path), path]));
}

/** Reads everything there is, for everybody. Nothing goes on in the background meanwhile. */
export async function readAll(world: World, names = readNames): Promise<readonly string[]> {
  const told = new Set<string>();
  const quiet = { ...world, background: { start: () => undefined, idle: () => Promise.resolve() } };
  for (const name of names)
    for (const [nth, caller] of (await readers(world)).entries())
      for (const [filled, path] of pathsOf(name)) {
        const asked = { path, body: undefined, caller };
        const answer = await (useCases[name] as UseCase<EndpointName>)(asked as never, quiet).catch(codeOf);
        told.add(`${name} for reader ${nth} at ${filled} ${comparable(readable(answer))}`);
      }
  return [...told].sort();
}

const readable = (answer: unknown) => (answer instanceof PublishedBytes ? answer.tag : answer);

function codeOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  throw error;
}

/**
 * What everybody sees of tables, which stay as they are: some readers complete what was broken off. Looks once at
 * tables with the same rows.
 */
export function makeSeen(): (tables: MemoryTables) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (tables) => {
    const rows = comparableRows(tables.rows()).join();
    const seen = known.get(rows) ?? readAll(worldOn(storeOn(tables.copy().open, hash)));
    known.set(rows, seen);
    return seen;
  };
}
