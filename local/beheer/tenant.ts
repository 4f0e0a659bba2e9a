import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { AuditEvent } from '../../functions/audit/audit-chain.ts';
import type { Store } from '../../functions/storage/store.ts';
import type { Tenant } from '../../functions/storage/toegang-store.ts';
import { noteOnce } from '../../functions/toegang/note-once.ts';
import { UserError } from '../terminal/user-error.ts';
import { doer } from './doer.ts';
import { tenantIdOf } from './read-values.ts';
import { defineTask, type Work } from './task.ts';
import { texts } from './tenant-texts.ts';
import { texts as common } from './texts.ts';

/** Lets the accounts of an organization in, or shuts them all out, whatever rights stand there. */
export const tenantTask = defineTask({
  name: 'tenant',
  help: texts.help,
  usage: texts.usage,
  options: { tenant: { type: 'string' }, sluiten: { type: 'boolean', default: false } },
  async run({ tenant, sluiten }, work) {
    if (tenant === undefined && !sluiten) return list(work);
    const tenantId = tenantIdOf(tenant);
    const found = await work.store.toegang.findTenant(tenantId);
    return sluiten ? close(tenantId, found, work) : open(tenantId, found, work);
  },
});

async function open(tenantId: string, found: Tenant | undefined, work: Work): Promise<number> {
  const { store, print, mayDo } = work;
  if (found !== undefined && found.closedAt === undefined) {
    print(texts.isOpen(tenantId));
    return 0;
  }
  const rights = await rightsOf(tenantId, store);
  if (!(await mayDo([found ? texts.reopen(tenantId, rights.length) : texts.open(tenantId)]))) return 0;
  // Told first, as an open one does not say since when: nobody comes in of whom nothing is written.
  await note(rights, { action: 'tenant-geopend', object: `${tenantId}|${found?.closedAt ?? ''}` }, work);
  await store.toegang.replaceTenant({ tenantId });
  print(common.done);
  return 0;
}

async function close(tenantId: string, found: Tenant | undefined, work: Work): Promise<number> {
  const { store, print, mayDo, now } = work;
  if (found === undefined) throw new UserError(texts.unknown(tenantId));
  const rights = await rightsOf(tenantId, store);
  if (found.closedAt !== undefined) {
    await note(rights, closed(tenantId, found.closedAt), work);
    print(texts.isClosed(tenantId));
    return 0;
  }
  if (!(await mayDo([texts.close(tenantId, rights.length)]))) return 0;
  const closedAt = now().toISOString();
  await store.toegang.replaceTenant({ tenantId, closedAt });
  await note(rights, closed(tenantId, closedAt), work);
  print(common.done);
  return 0;
}

const closed = (tenantId: string, closedAt: string): Noted => ({
  action: 'tenant-gesloten',
  object: `${tenantId}|${closedAt}`,
});

type Noted = Pick<AuditEvent, 'action' | 'object'>;

/** An audit row in each gemeente in which somebody of this organization has a right; doing it again adds none. */
async function note(gemeentecodes: readonly string[], event: Noted, work: Work): Promise<void> {
  for (const gemeentecode of new Set(gemeentecodes))
    await noteOnce(gemeentecode, { ...doer, ...event }, work);
}

async function list({ store, print }: Work): Promise<number> {
  const tenants = await store.toegang.listTenants();
  for (const { tenantId, closedAt } of tenants) {
    const closedOn = closedAt === undefined ? undefined : dutchDay(new Date(closedAt));
    print(texts.row(tenantId, closedOn, (await rightsOf(tenantId, store)).length));
  }
  if (tenants.length === 0) print(texts.none);
  return 0;
}

/** Of each right of somebody of this organization that was not withdrawn its gemeente. */
async function rightsOf(tenantId: string, { gemeenten, toegang }: Store): Promise<readonly string[]> {
  const all = await gemeenten.listGemeenten();
  const rows = await Promise.all(all.map(({ gemeentecode }) => toegang.listRows(gemeentecode)));
  return rows
    .flat()
    .filter(({ value }) => value.withdrawnAt === undefined && value.person.startsWith(`${tenantId}.`))
    .map(({ value }) => value.gemeentecode);
}
