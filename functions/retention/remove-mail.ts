import type { GrantRow } from '../storage/toegang-store.ts';
import type { BerichtKey, OverdueMail } from '../storage/uitnodiging-store.ts';
import { tellTerm, type Removal, type Removing } from './removal.ts';

/**
 * Rounds with their messages and attempts to send, and uitnodigingen that ended. One by which a right came stays as long
 * as that right and a term after it: its address says whose right it is, and whom a withdrawal shut out.
 */
export const removeMail: Removal = async (removing) => {
  const { gemeentecode, services } = removing;
  const over = await overdueMail(removing);
  const count = over.rondes.length + over.berichten.length + over.uitnodigingen.length + over.sends.length;
  if (count === 0 || !removing.isReal) return count;
  await tellTerm(removing, 'berichten');
  await services.store.uitnodigingen.remove(gemeentecode, over);
  return count;
};

const endedBefore = ({ withdrawnAt, until }: GrantRow, before: string): boolean =>
  (withdrawnAt !== undefined && withdrawnAt < before) || (until !== undefined && until < before.slice(0, 10));

const nameOf = ({ uitvraagId, opdracht, berichtId }: BerichtKey) =>
  [uitvraagId, opdracht, berichtId].join('|');

async function overdueMail({ gemeentecode, before, services }: Removing): Promise<OverdueMail> {
  const { toegang, uitnodigingen, uitvragen } = services.store;
  const rondes = (await uitnodigingen.listRondes(gemeentecode)).map(({ value }) => value);
  const kept = new Set(rondes.filter(({ moment }) => moment >= before).map(({ opdracht }) => opdracht));
  const berichten: BerichtKey[] = [];
  const staying = new Set<string>();
  for (const { uitvraag } of await uitvragen.list(gemeentecode)) {
    const { uitvraagId } = uitvraag;
    for (const { value } of await uitnodigingen.listBerichten(gemeentecode, { uitvraagId })) {
      const { opdracht, berichtId } = value;
      if (kept.has(opdracht)) staying.add(nameOf(value));
      else berichten.push({ uitvraagId, opdracht, berichtId });
    }
  }
  const personal = await uitnodigingen.listUitnodigingen(gemeentecode);
  const sends = await uitnodigingen.listSends(gemeentecode);
  // Read last: a right that came meanwhile keeps its uitnodiging.
  const rights = (await toegang.listRows(gemeentecode)).map(({ value }) => value);
  const inUse = new Set(rights.filter((right) => !endedBefore(right, before)).map(({ via }) => via));
  return {
    rondes: rondes.map(({ opdracht }) => opdracht).filter((opdracht) => !kept.has(opdracht)),
    berichten,
    uitnodigingen: personal
      .filter(({ value }) => value.expiresAt < before && !inUse.has(value.uitnodigingId))
      .map(({ value }) => value.uitnodigingId),
    // An attempt is of no use without its message.
    sends: sends.filter(({ place }) => !staying.has(nameOf(place))).map(({ sendId }) => sendId),
  };
}
