import type { LocatieKey } from '../inzending-store.ts';
import type { ChainPlace } from './audit-rows.ts';
import { key, keysBelow, sequenceKey } from './keys.ts';

/** The audit chain of a locatie in an uitvraag: beside what it sent, so that a change and its row are one transaction. */
export const locatieChain = ({ uitvraagId, gemeentecode, locatieId }: LocatieKey): ChainPlace => ({
  partition: key(uitvraagId, gemeentecode),
  head: key('H', locatieId),
  begin: key('B', locatieId),
  rowOf: (sequence) => key('A', locatieId, sequenceKey(sequence)),
  rows: keysBelow('A', locatieId),
});
