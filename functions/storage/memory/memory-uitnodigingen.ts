import type { BerichtRecord, RondeRecord } from '../../uitnodigingen/ronde-record.ts';
import { gemeenteOf, type UitnodigingRecord } from '../../uitnodigingen/uitnodiging-record.ts';
import type { Marked } from '../marked.ts';
import type { BerichtKey, UitnodigingStore } from '../uitnodiging-store.ts';
import { type MarkedMap, markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

const uitnodigingKey = (id: string) => `${gemeenteOf(id)}|${id}`;
const berichtKey = (gemeentecode: string, { uitvraagId, opdracht, berichtId }: BerichtKey) =>
  `${gemeentecode}|${uitvraagId}|${opdracht}|${berichtId}`;

export function memoryUitnodigingen(audit: MemoryAudit): UitnodigingStore {
  const rondes = markedMap<RondeRecord>();
  const sends = new Map<string, Place>();
  const berichten = markedMap<BerichtRecord>();
  const uitnodigingen = markedMap<UitnodigingRecord>();
  const allStand = (rows: readonly Marked<UitnodigingRecord>[]) =>
    rows.every(({ value, mark }) => uitnodigingen.isAt(uitnodigingKey(value.uitnodigingId), mark));
  const takePlace = (
    fresh: UitnodigingRecord | undefined,
    replaced: readonly Marked<UitnodigingRecord>[],
  ) => {
    for (const one of replaced) uitnodigingen.replace(uitnodigingKey(one.value.uitnodigingId), one);
    if (fresh) uitnodigingen.insert(uitnodigingKey(fresh.uitnodigingId), fresh);
  };
  return {
    ...rondesIn(rondes, audit),
    ...sendsIn(sends),
    insertBericht: (gemeentecode, { bericht, uitnodiging, replaced }) => {
      const place = berichtKey(gemeentecode, bericht);
      if (berichten.has(place) || !allStand(replaced)) return Promise.resolve('conflict');
      berichten.insert(place, bericht);
      takePlace(uitnodiging, replaced);
      return Promise.resolve('done');
    },
    listBerichten: (gemeentecode, { uitvraagId, opdracht }) =>
      Promise.resolve(
        berichten.list(
          [gemeentecode, uitvraagId, ...(opdracht === undefined ? [] : [opdracht]), ''].join('|'),
        ),
      ),
    findBericht: (gemeentecode, key) => Promise.resolve(berichten.get(berichtKey(gemeentecode, key))),
    replaceBericht: (gemeentecode, bericht, uitnodiging) => {
      const place = berichtKey(gemeentecode, bericht.value);
      const with_ = uitnodiging && uitnodigingKey(uitnodiging.value.uitnodigingId);
      if (!berichten.isAt(place, bericht.mark)) return Promise.resolve('conflict');
      if (uitnodiging && !uitnodigingen.isAt(with_ ?? '', uitnodiging.mark))
        return Promise.resolve('conflict');
      if (uitnodiging) uitnodigingen.replace(with_ ?? '', uitnodiging);
      return Promise.resolve(berichten.replace(place, bericht));
    },
    insertUitnodiging: (uitnodiging, replaced, event) => {
      const place = uitnodigingKey(uitnodiging.uitnodigingId);
      if (uitnodigingen.has(place) || !allStand(replaced)) return Promise.resolve('conflict');
      takePlace(uitnodiging, replaced);
      audit.add(uitnodiging.gemeentecode, event);
      return Promise.resolve('done');
    },
    remove: (gemeentecode, over) => {
      for (const key of over.berichten) berichten.remove(berichtKey(gemeentecode, key));
      for (const id of over.uitnodigingen) uitnodigingen.remove(uitnodigingKey(id));
      for (const sendId of over.sends) sends.delete(sendId);
      for (const opdracht of over.rondes) rondes.remove(`${gemeentecode}|${opdracht}`);
      return Promise.resolve();
    },
    ...uitnodigingenIn(uitnodigingen, audit),
  };
}

type Personal = Pick<
  UitnodigingStore,
  'findUitnodiging' | 'listUitnodigingen' | 'replaceUitnodiging' | 'addAudit'
>;

const uitnodigingenIn = (uitnodigingen: MarkedMap<UitnodigingRecord>, audit: MemoryAudit): Personal => ({
  findUitnodiging: (id) => Promise.resolve(uitnodigingen.get(uitnodigingKey(id))),
  listUitnodigingen: (gemeentecode) => Promise.resolve(uitnodigingen.list(`${gemeentecode}|`)),
  replaceUitnodiging: (uitnodiging, event) => {
    const { uitnodigingId, gemeentecode } = uitnodiging.value;
    const outcome = uitnodigingen.replace(uitnodigingKey(uitnodigingId), uitnodiging);
    if (outcome === 'done') audit.add(gemeentecode, event);
    return Promise.resolve(outcome);
  },
  addAudit: (gemeentecode, event) => {
    audit.add(gemeentecode, event);
    return Promise.resolve('done');
  },
});

type Rondes = Pick<UitnodigingStore, 'findRonde' | 'listRondes' | 'insertRonde' | 'replaceRonde'>;

function rondesIn(rondes: MarkedMap<RondeRecord>, audit: MemoryAudit): Rondes {
  return {
    findRonde: (gemeentecode, opdracht) => Promise.resolve(rondes.get(`${gemeentecode}|${opdracht}`)),
    listRondes: (gemeentecode) => Promise.resolve(rondes.list(`${gemeentecode}|`)),
    insertRonde: (gemeentecode, ronde, event) => {
      const outcome = rondes.insert(`${gemeentecode}|${ronde.opdracht}`, ronde);
      if (outcome === 'done') audit.add(gemeentecode, event);
      return Promise.resolve(outcome);
    },
    replaceRonde: (gemeentecode, ronde) =>
      Promise.resolve(rondes.replace(`${gemeentecode}|${ronde.value.opdracht}`, ronde)),
  };
}

type Place = BerichtKey & { readonly gemeentecode: string };

const sendsIn = (
  sends: Map<string, Place>,
): Pick<UitnodigingStore, 'saveSend' | 'findSend' | 'listSends'> => ({
  saveSend: (sendId, place) => {
    sends.set(sendId, { ...place });
    return Promise.resolve();
  },
  listSends: (gemeentecode) =>
    Promise.resolve(
      [...sends].flatMap(([sendId, { gemeentecode: own, ...place }]) =>
        own === gemeentecode ? [{ sendId, place }] : [],
      ),
    ),
  findSend: (sendId) => Promise.resolve(sends.get(sendId)),
});
