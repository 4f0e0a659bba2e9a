import * as z from 'zod/mini';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { MailAddress } from '../../shared/kernel/mail-address.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './account-texts.ts';
import type { Gift, GivenRol } from './gift.ts';
import { grantDirectly } from './grant-directly.ts';
import { inviteByHand } from './invite-by-hand.ts';
import { knownGemeente, objectIdOf, required, tenantIdOf } from './read-values.ts';
import { defineTask } from './task.ts';

const Given = z.enum(['gemeente', 'bureau', 'lezer'] satisfies GivenRol[]);
/** A right with an end has one at most so many days ahead. */
const MOST_DAYS = 5 * 366;

/**
 * Lets somebody work for a gemeente: the first account, and everyone whom a gemeente does not invite itself. By an
 * uitnodiging, or at once where ids of the account are known.
 */
export const accountTask = defineTask({
  name: 'account',
  help: texts.help,
  usage: texts.usage,
  options: {
    gemeente: { type: 'string' },
    rol: { type: 'string', default: 'gemeente' },
    tot: { type: 'string' },
    adres: { type: 'string' },
    tenant: { type: 'string' },
    object: { type: 'string' },
  },
  async run({ gemeente: code, rol: said, tot, adres, tenant, object }, work) {
    const rol = required(said, '--rol', [Given, texts.aRol]);
    const until = untilOf(tot, rol, work.now());
    const byAddress = adres !== undefined;
    if (byAddress === (tenant !== undefined || object !== undefined)) throw new UserError(texts.oneWay);
    const address = byAddress ? required(adres, '--adres', [MailAddress, texts.anAddress]) : undefined;
    const account = byAddress ? undefined : { tenantId: tenantIdOf(tenant), objectId: objectIdOf(object) };
    const { gemeentecode, naam } = await knownGemeente(code, work.store);
    const gift: Gift = { gemeentecode, gemeente: naam, rol, ...(until !== undefined && { until }) };
    if (account) return grantDirectly(account, gift, work);
    return inviteByHand(address ?? '', gift, work);
  },
});

/** A bureau works under a contract, so its right has an end; for others it may have one. */
function untilOf(tot: string | undefined, rol: GivenRol, now: Date): string | undefined {
  if (tot === undefined && rol === 'bureau') throw new UserError(texts.untilMissing);
  if (tot === undefined) return undefined;
  const from = dutchDay(now);
  const to = dutchDay(new Date(now.getTime() + MOST_DAYS * DAY_MS));
  const Day = z.iso.date().check(z.refine((day) => from <= day && day <= to));
  return required(tot, '--tot', [Day, texts.aDay(from, to)]);
}

const DAY_MS = 86_400_000;
