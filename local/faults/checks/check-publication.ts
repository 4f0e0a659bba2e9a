import type { Store } from '../../../functions/storage/store.ts';
import { kringen } from '../../../functions/storage/publicatie-store.ts';
import type { UitvraagKey } from '../../../functions/storage/uitvraag-store.ts';
import type { VaststellingRun } from '../../../functions/vaststelling/vaststelling-run.ts';
import type { Ledger } from '../ledger.ts';
import type { Findings } from './findings.ts';

const endpointOf = { partners: 'readTerugkoppeling', openbaar: 'readOpenbareTerugkoppeling' } as const;

/** Compares what readers get with how far the uitvraag and its vaststelling are. */
export async function checkPublication(key: UitvraagKey, store: Store, ledger: Ledger): Promise<Findings> {
  const run = (await store.vaststellingen.find(key))?.value;
  const uitvraag = (await store.uitvragen.find(key))?.value.uitvraag;
  const shown = await Promise.all(
    kringen.map(async (kring) => ({ kring, bytes: await store.publicaties.findVisible({ ...key, kring }) })),
  );
  return {
    lost: shown.flatMap(({ kring, bytes }) => {
      const read = ledger.published.get(endpointOf[kring]);
      return read !== undefined && read !== bytes?.tag ? [`the document for ${kring} that was read`] : [];
    }),
    halfVisible: differences({
      seen: shown.filter(({ bytes }) => bytes !== undefined).length,
      run,
      isOut: uitvraag?.release !== undefined,
    }),
    duplicated: [],
  };
}

interface Seen {
  /** How many kringen see figures. */
  readonly seen: number;
  readonly run: VaststellingRun | undefined;
  /** Whether the uitvraag says that there are figures. */
  readonly isOut: boolean;
}

const differences = ({ seen, run, isOut }: Seen): string[] => [
  ...(seen === 0 || seen === kringen.length ? [] : ['one kring sees figures, another does not']),
  ...(isOut && seen === 0 ? ['the uitvraag has a release that nobody sees'] : []),
  ...(run === undefined && seen > 0 ? ['figures are seen that nobody adopted'] : []),
  ...(run?.progress.status === 'klaar' && !isOut ? ['adopting is done and the uitvraag has no release'] : []),
];
