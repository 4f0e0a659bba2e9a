import type { Store } from '../../../functions/storage/store.ts';
import type { Ledger } from '../ledger.ts';
import { type Findings, twice } from './findings.ts';

/** Compares rights with the uitnodigingen that gave them, and messages with their rounds. */
export async function checkToegang(gemeentecode: string, store: Store, ledger: Ledger): Promise<Findings> {
  const [rights, uitnodigingen, rondes] = await Promise.all([
    store.toegang.listRows(gemeentecode),
    store.uitnodigingen.listUitnodigingen(gemeentecode),
    store.uitnodigingen.listRondes(gemeentecode),
  ]);
  const byId = new Map(uitnodigingen.map(({ value }) => [value.uitnodigingId, value]));
  const given = new Set(rights.map(({ value }) => `${value.person} ${value.via ?? ''} ${value.scope}`));
  const lost = [...ledger.claims].flatMap(([person, via]) => {
    const record = byId.get(via);
    if (record === undefined) return [`uitnodiging ${via}`];
    return record.scopes
      .filter((scope) => !given.has(`${person} ${via} ${scope}`))
      .map((scope) => `the right to ${scope} that ${via} gave`);
  });
  const unused = rights.flatMap(({ value: { via, scope } }) => {
    const record = via === undefined ? undefined : byId.get(via);
    return via === undefined || record?.status === 'gebruikt'
      ? []
      : [`a right to ${scope} from an unused ${via}`];
  });
  const mails = await Promise.all(
    rondes.map(({ value }) => store.uitnodigingen.listBerichten(gemeentecode, value)),
  );
  const places = mails.flat().map(({ value }) => `${value.opdracht} to ${value.rol} ${value.adres}`);
  return {
    lost,
    halfVisible: unused,
    duplicated: twice(places).map((place) => `two messages of round ${place}`),
  };
}
