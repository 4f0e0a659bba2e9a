import { timingSafeEqual } from 'node:crypto';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/** Whether this is the hash of a secret of the uitnodiging; compared in a time that says nothing of how much is right. */
export const knowsSecret = ({ secrets }: Pick<UitnodigingRecord, 'secrets'>, hashed: string): boolean =>
  secrets.filter(
    (one) => one.length === hashed.length && timingSafeEqual(Buffer.from(one), Buffer.from(hashed)),
  ).length > 0;
