import type { KeyedHash } from '../../keyed-hash.ts';
import type { VaststellingRun } from '../../vaststelling/vaststelling-run.ts';
import type { Store } from '../store.ts';
import type { UitvraagKey } from '../uitvraag-store.ts';
import type { VaststellingStore } from '../vaststelling-store.ts';
import { markedMap } from './marked-map.ts';
import { memoryAfspraken } from './memory-afspraken.ts';
import { memoryAudit } from './memory-audit.ts';
import { memoryAudits } from './memory-audits.ts';
import { memoryConclusies } from './memory-conclusies.ts';
import { memoryContacten } from './memory-contacten.ts';
import { memoryGemeenten } from './memory-gemeenten.ts';
import { memoryInzage } from './memory-inzage.ts';
import { memoryInzendingen } from './memory-inzendingen.ts';
import { memoryPublicaties } from './memory-publicaties.ts';
import { memoryRates } from './memory-rates.ts';
import { memoryRegister } from './memory-register.ts';
import { memoryToegang } from './memory-toegang.ts';
import { memoryUitnodigingen } from './memory-uitnodigingen.ts';
import { memoryUitvragen } from './memory-uitvragen.ts';

/** Keeps everything in this process: for trying out and for tests. */
export function memoryStore(hash: KeyedHash): Store {
  const ofGemeenten = memoryAudit(hash);
  const ofLocaties = memoryAudit(hash);
  const gemeenten = memoryGemeenten();
  return {
    toegang: memoryToegang(hash),
    afspraken: memoryAfspraken(ofGemeenten),
    gemeenten,
    register: memoryRegister(gemeenten, ofGemeenten),
    uitvragen: memoryUitvragen(ofGemeenten),
    inzendingen: memoryInzendingen(ofLocaties),
    vaststellingen: memoryVaststellingen(),
    publicaties: memoryPublicaties(),
    conclusies: memoryConclusies(ofGemeenten),
    inzage: memoryInzage(),
    contacten: memoryContacten(ofGemeenten),
    uitnodigingen: memoryUitnodigingen(ofGemeenten),
    audits: memoryAudits(ofGemeenten, ofLocaties),
    rates: memoryRates(),
  };
}

function memoryVaststellingen(): VaststellingStore {
  const runs = markedMap<VaststellingRun>();
  const keyOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => `${gemeentecode}|${uitvraagId}`;
  return {
    find: (key) => Promise.resolve(runs.get(keyOf(key))),
    insert: (key, run) => Promise.resolve(runs.insert(keyOf(key), run)),
    remove: (key) => Promise.resolve(runs.remove(keyOf(key)) ? 'done' : 'conflict'),
    replace: (key, run) => Promise.resolve(runs.replace(keyOf(key), run)),
  };
}
