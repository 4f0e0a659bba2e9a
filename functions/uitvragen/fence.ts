import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Storing } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { Fence } from '../inzendingen/locatie-respons.ts';

/** Writes at the same time: more would only wait in the table service. */
const AT_ONCE = 16;

/**
 * Rewrites the state of every locatie, so that who read it before cannot write after it. A later fence is left
 * alone: a step that lost its way long ago changes nothing any more.
 */
export async function fenceAll(key: UitvraagKey, fence: Fence, { store }: Storing): Promise<void> {
  const rows = await store.inzendingen.listRespons(key);
  await inTurns(rows, (row) => fenceOne(key, row, fence, store.inzendingen));
}

type Inzendingen = Storing['store']['inzendingen'];

async function fenceOne(
  key: UitvraagKey,
  first: Marked<LocatieRespons>,
  fence: Fence,
  inzendingen: Inzendingen,
): Promise<void> {
  let row: Marked<LocatieRespons> | undefined = first;
  await untilDone(async () => {
    row ??= await inzendingen.findRespons({ ...key, locatieId: first.value.locatieId });
    if (row === undefined || row.value.fence.versie >= fence.versie) return 'done';
    const outcome = await inzendingen.replaceRespons(key, {
      value: { ...row.value, fence },
      mark: row.mark,
    });
    row = undefined;
    return outcome === 'done' ? outcome : undefined;
  });
}

/** Gives every invited locatie a state, where it has none yet. */
export async function inviteAll(key: UitvraagKey, fence: Fence, { store }: Storing): Promise<void> {
  const [invited, rows] = await Promise.all([
    store.uitvragen.listInvited(key),
    store.inzendingen.listRespons(key),
  ]);
  const present = new Set(rows.map(({ value }) => value.locatieId));
  const missing = invited.filter(({ locatieId }) => !present.has(locatieId));
  await inTurns(missing, async ({ locatieId, verwacht }) => {
    const respons: LocatieRespons = { locatieId, status: 'uitgenodigd', versie: 0, fence };
    // A conflict means that someone else just did the same.
    await store.inzendingen.insertRespons(key, { ...respons, ...(verwacht !== undefined && { verwacht }) });
  });
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
