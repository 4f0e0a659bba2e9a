import type { AuditEvent } from '../../audit/audit-chain.ts';
import type { Koppeling } from '../../last-year/koppeling.ts';
import type { Invited } from '../../../shared/uitvraag/invited.ts';
import type { UitvraagRecord } from '../../uitvragen/uitvraag-record.ts';
import type { UitvraagKey, UitvraagStore } from '../uitvraag-store.ts';
import type { Outcome } from '../marked.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

const keyOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => `${gemeentecode}|${uitvraagId}`;

export function memoryUitvragen(audit: MemoryAudit): UitvraagStore {
  const records = markedMap<UitvraagRecord>();
  const invitations = markedMap<readonly Invited[]>();
  const proposals = markedMap<Koppeling>();
  const noted = (
    outcome: Outcome,
    key: UitvraagKey,
    event: AuditEvent,
    invited: readonly Invited[] | undefined,
  ): Outcome => {
    if (outcome !== 'done') return outcome;
    if (invited !== undefined) void invitations.save(keyOf(key), invited);
    audit.add(key.gemeentecode, event);
    return outcome;
  };
  return {
    find: (key) => Promise.resolve(records.get(keyOf(key))),
    list: (gemeentecode) => Promise.resolve(records.list(`${gemeentecode}|`).map(({ value }) => value)),
    insert: (record, event, invited) =>
      Promise.resolve(noted(records.insert(keyOf(record.uitvraag), record), record.uitvraag, event, invited)),
    replace: (changed, event, invited) => {
      const { uitvraag } = changed.value;
      return Promise.resolve(noted(records.replace(keyOf(uitvraag), changed), uitvraag, event, invited));
    },
    listInvited: (key) => Promise.resolve(invitations.get(keyOf(key))?.value ?? []),
    saveInvited: (key, invited) => invitations.save(keyOf(key), invited),
    findKoppeling: (key, locatieId) => Promise.resolve(proposals.get(`${keyOf(key)}|${locatieId}`)),
    listKoppelingen: (key) => Promise.resolve(proposals.list(`${keyOf(key)}|`).map(({ value }) => value)),
    saveKoppeling: (key, { value, mark }, event) => {
      const row = `${keyOf(key)}|${value.locatieId}`;
      const outcome = mark === '' ? proposals.insert(row, value) : proposals.replace(row, { value, mark });
      if (outcome === 'done') audit.add(key.gemeentecode, event);
      return Promise.resolve(outcome);
    },
    listAudit: (gemeentecode) => Promise.resolve(audit.list(gemeentecode)),
  };
}
