import type * as z from 'zod/mini';
import { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import type { GemeenteStore } from '../gemeente-store.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key, keysBelow } from './keys.ts';
import type { Table } from './table.ts';

/** Which gemeenten there are; all else of one stands in its own partition. */
const ALL = 'GEMEENTEN';

/** Reference data of a gemeente, all in its own partition. */
export function tableGemeenten(table: Table): GemeenteStore {
  const find = async <S extends z.ZodMiniType>(schema: S, partition: string, row: string) => {
    const stored = await table.get(partition, row);
    return stored && fromJsonRow(schema, stored.value);
  };
  const list = async <S extends z.ZodMiniType>(schema: S, partition: string, kind: string) => {
    const rows = await table.list(partition, keysBelow(kind));
    return rows.map(({ value }) => fromJsonRow(schema, value));
  };
  const put = async (partition: string, row: string, value: unknown) => {
    await table.write(partition, [{ kind: 'put', row, values: toJsonRow(value) }]);
  };
  return {
    listGemeenten: () => list(Gemeente, ALL, 'GEMEENTE'),
    findGemeente: (gemeentecode) => find(Gemeente, gemeentecode, key('GEMEENTE', gemeentecode)),
    findLocatie: (gemeentecode, locatieId) => find(Locatie, gemeentecode, key('LOCATIE', locatieId)),
    findOrganisatie: (gemeentecode, organisatieId) =>
      find(Organisatie, gemeentecode, key('ORGANISATIE', organisatieId)),
    listLocaties: (gemeentecode) => list(Locatie, gemeentecode, 'LOCATIE'),
    listOrganisaties: (gemeentecode) => list(Organisatie, gemeentecode, 'ORGANISATIE'),
    saveGemeente: async (gemeente) => {
      const row = key('GEMEENTE', gemeente.gemeentecode);
      // The list first: whoever finds the row of the gemeente itself takes it for done, also after a stop.
      await put(ALL, row, gemeente);
      await put(gemeente.gemeentecode, row, gemeente);
    },
    saveLocatie: (locatie) => put(locatie.gemeentecode, key('LOCATIE', locatie.locatieId), locatie),
    saveOrganisatie: (gemeentecode, organisatie) =>
      put(gemeentecode, key('ORGANISATIE', organisatie.organisatieId), organisatie),
  };
}
