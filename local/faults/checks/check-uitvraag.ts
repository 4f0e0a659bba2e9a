import { chainStart, firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import type { KeyedHash } from '../../../functions/keyed-hash.ts';
import type { Store } from '../../../functions/storage/store.ts';
import type { UitvraagKey } from '../../../functions/storage/uitvraag-store.ts';
import type { UitvraagRecord } from '../../../functions/uitvragen/uitvraag-record.ts';
import type { Ledger } from '../ledger.ts';
import { type Findings, noFindings, twice } from './findings.ts';

interface At {
  readonly key: UitvraagKey;
  readonly store: Store;
  readonly hash: KeyedHash;
}

/** Compares the uitvraag with what its locaties have of it, with its audit rows and with the steps that were answered. */
export async function checkUitvraag(
  { key, store, hash }: At,
  rows: readonly LocatieRespons[],
  ledger: Ledger,
): Promise<Findings> {
  const record = (await store.uitvragen.find(key))?.value;
  if (record === undefined) return { ...noFindings, lost: ['the uitvraag is not there'] };
  const audit = await store.uitvragen.listAudit(key.gemeentecode);
  const done = audit
    .filter(({ event }) => event.action === 'uitvraag-stap-klaar')
    .map(({ event }) => `${event.versie}`);
  const reached = Math.max(0, ...ledger.steps.keys());
  const addresses = new Map(
    (await store.contacten.list(key.gemeentecode)).map(({ value }) => [value.scope, value.adres]),
  );
  return {
    lost: [
      ...(record.uitvraag.versie < reached
        ? [`versie ${reached} of the uitvraag was answered and is not there`]
        : []),
      ...(record.uitvraag.versie === reached && record.uitvraag.status !== ledger.steps.get(reached)
        ? [`versie ${reached} has another status than was answered`]
        : []),
      ...(await lostRounds(key, store, ledger)),
      ...[...ledger.addresses].flatMap(([scope]) =>
        addresses.has(scope) ? [] : [`the address of ${scope}`],
      ),
    ],
    halfVisible: [
      ...fencesThatDiffer(record, rows),
      ...(firstBrokenLink(audit, audit.at(-1) ?? chainStart, hash) === undefined
        ? []
        : ['the audit chain of the gemeente is broken']),
    ],
    duplicated: twice(done).map((versie) => `the step to versie ${versie} was noted twice`),
  };
}

/** While a step is carried out some locaties have it and others have not; else all have the last. */
function fencesThatDiffer({ uitvraag, pending }: UitvraagRecord, rows: readonly LocatieRespons[]): string[] {
  if (pending !== undefined) return [];
  const isOpen = uitvraag.status === 'open';
  return rows
    .filter(({ fence }) => fence.open !== isOpen || fence.versie > uitvraag.versie)
    .map(({ locatieId }) => `${locatieId} has another state than the uitvraag, which is ${uitvraag.status}`);
}

async function lostRounds(
  { gemeentecode }: UitvraagKey,
  store: Store,
  { rounds }: Ledger,
): Promise<readonly string[]> {
  const kept = await store.uitnodigingen.listRondes(gemeentecode);
  const known = new Set(kept.map(({ value }) => value.opdracht));
  return [...rounds].filter((opdracht) => !known.has(opdracht)).map((opdracht) => `round ${opdracht}`);
}
