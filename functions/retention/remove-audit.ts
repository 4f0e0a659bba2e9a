import { checkpointAt } from '../audit/audit-chain.ts';
import type { ChainKey } from '../storage/audit-store.ts';
import { tellTerm, type Removal, type Removing } from './removal.ts';

/** The oldest rows of the chain of a gemeente and of each locatie. What is left begins at a sealed checkpoint. */
export const removeAudit: Removal = async (removing) => {
  const { gemeentecode, services } = removing;
  const { uitvragen, inzendingen } = services.store;
  let gone = 0;
  for (const { uitvraag } of await uitvragen.list(gemeentecode)) {
    const key = { gemeentecode, uitvraagId: uitvraag.uitvraagId };
    for (const { value } of await inzendingen.listRespons(key))
      gone += await cut({ ...key, locatieId: value.locatieId }, removing);
  }
  return gone + (await cut({ gemeentecode }, removing));
};

async function cut(chain: ChainKey, removing: Removing): Promise<number> {
  const { before, services } = removing;
  const { audits } = services.store;
  const { rows, checkpoint } = await audits.read(chain);
  const firstKept = rows.findIndex(
    ({ sequence, event }) => event.moment >= before && sequence > (checkpoint?.sequence ?? 0),
  );
  const over = firstKept < 0 ? rows : rows.slice(0, firstKept);
  const last = over.at(-1);
  if (last === undefined || !removing.isReal) return over.length;
  // The chain of the gemeente tells of its own cut, and so never ends empty.
  if (!('locatieId' in chain)) await tellTerm(removing, 'controlespoor');
  const isLeftOver = checkpoint !== undefined && last.sequence <= checkpoint.sequence;
  const moment = services.now().toISOString();
  await audits.cut(chain, isLeftOver ? checkpoint : checkpointAt(last, moment, services.hash));
  return over.length;
}
