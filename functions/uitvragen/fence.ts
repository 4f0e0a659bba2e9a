import { keepAdopted } from '../inzendingen/adopted.ts';
import type { Fence, LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { closed } from '../inzendingen/settled.ts';
import type { Storing } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { inTurns } from './in-turns.ts';

/** What is written at every locatie. */
interface Rewrite {
  readonly fence: Fence;
  /** The release that begins to be revised: what counts now is remembered as what was adopted in it. */
  readonly revised?: number | undefined;
  /**
   * A vaststelling can still be refused: what was said about sending after closing stays, and holds again then. Until
   * then nobody can send by it.
   */
  readonly keepsHeropening?: boolean;
}

/**
 * Rewrites the state of every locatie, so that who read it before cannot write after it. A later fence is left
 * alone: a step that lost its way long ago changes nothing any more.
 */
export async function fenceAll(key: UitvraagKey, rewrite: Rewrite, { store }: Storing): Promise<void> {
  const rows = await store.inzendingen.listRespons(key);
  await inTurns(rows, (row) => fenceOne(key, row, rewrite, store.inzendingen));
}

type Inzendingen = Storing['store']['inzendingen'];

async function fenceOne(
  key: UitvraagKey,
  first: Marked<LocatieRespons>,
  { fence, revised, keepsHeropening = false }: Rewrite,
  inzendingen: Inzendingen,
): Promise<void> {
  let row: Marked<LocatieRespons> | undefined = first;
  await untilDone(async () => {
    row ??= await inzendingen.findRespons({ ...key, locatieId: first.value.locatieId });
    if (row === undefined || row.value.fence.versie >= fence.versie) return 'done';
    const value = { ...(keepsHeropening ? row.value : closed(row.value)), fence };
    const outcome = await inzendingen.replaceRespons(key, {
      value: revised === undefined ? value : keepAdopted(value, revised),
      mark: row.mark,
    });
    row = undefined;
    return outcome === 'done' ? outcome : undefined;
  });
}
