import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { type GrantRow, WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import { untilDone } from '../../functions/storage/until-done.ts';
import { noteOnce } from '../../functions/toegang/note-once.ts';
import { toegangId } from '../../functions/toegang/toegang-id.ts';
import { UserError } from '../terminal/user-error.ts';
import type { Gift } from './gift.ts';
import { texts } from './account-texts.ts';
import { doer } from './doer.ts';
import type { Work } from './task.ts';
import { texts as common } from './texts.ts';

export interface Account {
  readonly tenantId: string;
  readonly objectId: string;
}

/** Gives an account a right at once, also one that was withdrawn before: who runs the installation may do that. */
export async function grantDirectly(account: Account, gift: Gift, work: Work): Promise<number> {
  const { store, print, mayDo } = work;
  const { tenantId, objectId } = account;
  const { gemeentecode, rol, until } = gift;
  const person = `${tenantId}.${objectId}`;
  const grant = { person, gemeentecode, rol, scope: WHOLE_GEMEENTE, until };
  const [tenant, found] = await Promise.all([
    store.toegang.findTenant(tenantId),
    store.toegang.findGrant(grant),
  ]);
  if (tenant?.closedAt !== undefined) throw new UserError(texts.tenantClosed(tenantId));
  if (found && tenant && holdsAs(found.value, until)) {
    await note(found.value, work);
    print(texts.has(person));
    return 0;
  }
  const opens = tenant === undefined ? [texts.opensTenant(tenantId)] : [];
  if (!(await mayDo([...planOf(grant, gift, found?.value.withdrawnAt), ...opens]))) return 0;
  await store.toegang.saveTenant(tenantId);
  await note(await untilDone(() => give(grant, work)), work);
  print(common.done);
  return 0;
}

const holdsAs = (row: GrantRow, until: string | undefined): boolean =>
  row.withdrawnAt === undefined && row.until === until;

const planOf = (
  { person }: GrantRow,
  { rol, gemeente, until }: Gift,
  withdrawnAt: string | undefined,
): readonly string[] => [
  texts.grant(person, texts.roles[rol], gemeente),
  ...(until === undefined ? [] : [texts.until(until)]),
  ...(withdrawnAt === undefined ? [] : [texts.again(dutchDay(new Date(withdrawnAt)))]),
];

async function give(grant: Omit<GrantRow, 'since'>, { store, now }: Work): Promise<GrantRow | undefined> {
  const fresh = { ...grant, since: now().toISOString() };
  if ((await store.toegang.saveGrant(fresh)) === 'done') return fresh;
  const found = await store.toegang.findGrant(grant);
  if (found === undefined) return undefined;
  const { usedOn } = found.value;
  const value = { ...fresh, usedOn };
  return (await store.toegang.replaceGrant({ value, mark: found.mark })) === 'done' ? value : undefined;
}

/** Once for each time that it was given. */
async function note(grant: GrantRow, { store, hash, now }: Work): Promise<void> {
  const object = `${toegangId(grant, hash)}|${grant.since ?? ''}`;
  await noteOnce(grant.gemeentecode, { ...doer, action: 'toegang-gegeven', object }, { store, now });
}
