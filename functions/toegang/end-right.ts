import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import type { GrantRow } from '../storage/toegang-store.ts';
import { noteOnce } from './note-once.ts';
import { toegangId } from './toegang-id.ts';

/** The row with its end; as it is where it had one, and undefined where somebody was in between. The row stays. */
export async function endRow(
  { value, mark }: Marked<GrantRow>,
  { store, now }: Pick<Services, 'store' | 'now'>,
): Promise<GrantRow | undefined> {
  if (value.withdrawnAt !== undefined) return value;
  const ended = { ...value, withdrawnAt: now().toISOString() };
  return (await store.toegang.replaceGrant({ value: ended, mark })) === 'done' ? ended : undefined;
}

export async function noteEnd(
  grant: GrantRow,
  doer: Pick<AuditEvent, 'actor' | 'rol'>,
  services: Pick<Services, 'store' | 'now' | 'hash'>,
): Promise<void> {
  const { gemeentecode, withdrawnAt = '' } = grant;
  const object = `${toegangId(grant, services.hash)}|${withdrawnAt}`;
  await noteOnce(gemeentecode, { ...doer, action: 'toegang-ingetrokken', object }, services);
}
