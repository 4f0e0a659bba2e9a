import type { ChainPlace } from './audit-rows.ts';
import { key, keysBelow, sequenceKey } from './keys.ts';

/** The audit chain of a gemeente: beside its reference data, so that a change and its row are one transaction. */
export const gemeenteChain = (gemeentecode: string): ChainPlace => ({
  partition: gemeentecode,
  head: key('HEAD', 'AUDIT'),
  begin: key('HEAD', 'AUDITBEGIN'),
  rowOf: (sequence) => key('AUDIT', sequenceKey(sequence)),
  rows: keysBelow('AUDIT'),
});
