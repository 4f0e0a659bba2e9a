import { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import { versieKey } from '../afspraak-key.ts';
import type { AfspraakStore } from '../afspraak-store.ts';
import { appendAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { fromJsonRow } from './json-row.ts';
import { key, keysBelow } from './keys.ts';
import { packJson, unpackJson } from './packed.ts';
import type { StoredValues, Table, Write } from './table.ts';

/** Written anew with every change, so that its mark is that of all rows together. */
const HEAD = key('HEAD', 'AFSPRAKEN');

export function tableAfspraken(table: Table, hash: KeyedHash): AfspraakStore {
  return {
    async list(gemeentecode) {
      // The head first: what is written after it is then seen, or refused when writing.
      const head = await table.get(gemeentecode, HEAD);
      const rows = await table.list(gemeentecode, keysBelow('AFSPRAAK'));
      return { value: rows.map(({ value }) => readRow(value)), mark: head?.mark ?? '' };
    },
    async replace(gemeentecode, { value, mark }, event) {
      const head = { row: HEAD, values: { moment: event.moment } };
      return table.write(gemeentecode, [
        mark === '' ? { kind: 'insert', ...head } : { kind: 'replace', ...head, mark },
        ...value.map(writeRow),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
  };
}

/** Packed: with many organisaties that signed it is too long for one property of text. */
const writeRow = ({ afspraak, revision }: AfspraakStand): Write => ({
  kind: 'put',
  row: key('AFSPRAAK', afspraak.afspraakId, versieKey(afspraak.versie)),
  values: { revision, ...packJson(afspraak) },
});

/** Rows of before revisions were counted hold the afspraak as text. */
const readRow = (values: StoredValues): AfspraakStand =>
  values['revision'] === undefined
    ? { afspraak: fromJsonRow(Afspraak, values), revision: 1 }
    : AfspraakStand.parse({ afspraak: unpackJson(values), revision: values['revision'] });
