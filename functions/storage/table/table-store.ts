import type { KeyedHash } from '../../keyed-hash.ts';
import type { Store } from '../store.ts';
import { openTable, type TableServiceAccess } from './open-tables.ts';
import { tableConclusies } from './table-conclusies.ts';
import { tableAudits } from './table-audits.ts';
import { tableContacten } from './table-contacten.ts';
import { tableAfspraken } from './table-afspraken.ts';
import { tableGemeenten } from './table-gemeenten.ts';
import { tableInzage } from './table-inzage.ts';
import { tableInzendingen } from './table-inzendingen.ts';
import { tablePublicaties } from './table-publicaties.ts';
import { tableRates } from './table-rates.ts';
import { tableRegister } from './table-register.ts';
import { tableToegang } from './table-toegang.ts';
import { tableUitnodigingen } from './table-uitnodigingen.ts';
import { tableUitvragen } from './table-uitvragen.ts';
import { tableVaststellingen } from './table-vaststellingen.ts';
import { type Table, table } from './table.ts';

/** The store in Azure Table Storage, or in its emulator on this machine. */
export function tableStore(access: TableServiceAccess, hash: KeyedHash): Store {
  return storeOn((name) => table(openTable(access, name)), hash);
}

/**
 * The store on tables, each opened once by its name.
 * @internal exported for the tests that stop it at any call
 */
export function storeOn(open: (name: string) => Table, hash: KeyedHash): Store {
  const gemeenten = open('Gemeenten');
  const inzendingen = open('Inzendingen');
  return {
    toegang: tableToegang(open('Toegang'), hash),
    gemeenten: tableGemeenten(gemeenten),
    afspraken: tableAfspraken(gemeenten, hash),
    register: tableRegister(gemeenten, hash),
    uitvragen: tableUitvragen(gemeenten, hash),
    inzendingen: tableInzendingen(inzendingen, hash),
    vaststellingen: tableVaststellingen(gemeenten),
    publicaties: tablePublicaties(open('Publicaties')),
    conclusies: tableConclusies(gemeenten, hash),
    inzage: tableInzage(open('Inzage')),
    contacten: tableContacten(gemeenten, hash),
    uitnodigingen: tableUitnodigingen(gemeenten, hash),
    audits: tableAudits(gemeenten, inzendingen),
    rates: tableRates(open('Rates')),
  };
}
