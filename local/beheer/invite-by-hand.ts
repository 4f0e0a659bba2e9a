import { randomBytes } from 'node:crypto';
import { linkOf } from '../../functions/mail/post.ts';
import { WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import { untilDone } from '../../functions/storage/until-done.ts';
import type { UitnodigingRecord } from '../../functions/uitnodigingen/uitnodiging-record.ts';
import { UserError } from '../terminal/user-error.ts';
import type { Gift } from './gift.ts';
import { texts } from './account-texts.ts';
import { doer } from './doer.ts';
import type { Work } from './task.ts';

const DAY_MS = 86_400_000;

/** Makes a single-use uitnodiging and prints its link; only a keyed hash of the secret in it is kept. */
export async function inviteByHand(adres: string, gift: Gift, work: Work): Promise<number> {
  const { pages, days, hash, print, mayDo } = work;
  if (pages === undefined) throw new UserError(texts.noPages);
  const { gemeente, rol, until } = gift;
  const before = await openBefore(adres, gift, work);
  const plan = [
    texts.invite(adres, texts.roles[rol], gemeente),
    ...(until === undefined ? [] : [texts.until(until)]),
    ...(before.length === 0 ? [] : [texts.replaces(before.length)]),
  ];
  if (!(await mayDo(plan))) return 0;
  const geheim = randomBytes(16).toString('base64url');
  const { uitnodigingId } = await untilDone(() => keep(adres, gift, hash(geheim), work));
  print(texts.link(linkOf({ pages }, uitnodigingId, geheim), days));
  return 0;
}

const openBefore = async (adres: string, { gemeentecode, rol }: Gift, { store }: Work) =>
  (await store.uitnodigingen.listUitnodigingen(gemeentecode)).filter(
    ({ value }) => value.status === 'open' && value.rol === rol && value.adres === adres,
  );

/** Undefined where one that it takes the place of was used meanwhile. */
async function keep(
  adres: string,
  gift: Gift,
  hashed: string,
  work: Work,
): Promise<UitnodigingRecord | undefined> {
  const { gemeentecode, rol, until } = gift;
  const { store, now, days } = work;
  const moment = now();
  const madeAt = moment.toISOString();
  const fresh: UitnodigingRecord = {
    uitnodigingId: `${gemeentecode}-${randomBytes(16).toString('hex')}`,
    ...{ gemeentecode, rol, scopes: [WHOLE_GEMEENTE], adres, madeAt },
    expiresAt: new Date(moment.getTime() + days * DAY_MS).toISOString(),
    status: 'open',
    secrets: [hashed],
    ...(until !== undefined && { until }),
  };
  const replaced = (await openBefore(adres, gift, work)).map(({ value, mark }) => ({
    value: { ...value, status: 'vervangen' as const },
    mark,
  }));
  const outcome = await store.uitnodigingen.insertUitnodiging(fresh, replaced, {
    ...{ ...doer, moment: madeAt, action: 'uitnodiging-gemaakt', object: fresh.uitnodigingId, versie: 1 },
  });
  return outcome === 'done' ? fresh : undefined;
}
