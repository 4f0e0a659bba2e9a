import type { OverdueMail } from '../uitnodiging-store.ts';
import { MAX_OPERATIONS } from './limits.ts';
import type { Table } from './table.ts';

/** How each kind of row is named. */
export interface MailRows {
  readonly ronde: (opdracht: string) => string;
  readonly bericht: (key: OverdueMail['berichten'][number]) => string;
  readonly uitnodiging: (uitnodigingId: string) => string;
  readonly send: (sendId: string) => string;
  readonly sends: string;
}

/** Attempts first, then messages, rounds last: what is left after a stop is found again by what it belongs to. */
export async function removeMail(
  table: Table,
  gemeentecode: string,
  { rondes, berichten, uitnodigingen, sends }: OverdueMail,
  rows: MailRows,
): Promise<void> {
  await removeAll(
    table,
    rows.sends,
    sends.map((id) => rows.send(id)),
  );
  await removeAll(
    table,
    gemeentecode,
    berichten.map((one) => rows.bericht(one)),
  );
  await removeAll(
    table,
    gemeentecode,
    uitnodigingen.map((id) => rows.uitnodiging(id)),
  );
  await removeAll(
    table,
    gemeentecode,
    rondes.map((id) => rows.ronde(id)),
  );
}

async function removeAll(table: Table, partition: string, rows: readonly string[]): Promise<void> {
  for (let nth = 0; nth < rows.length; nth += MAX_OPERATIONS)
    await table.write(
      partition,
      rows.slice(nth, nth + MAX_OPERATIONS).map((row) => ({ kind: 'remove', row })),
    );
}
