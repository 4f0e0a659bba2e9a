import { dutchDay, dutchHour } from '../../shared/kernel/dutch-day.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Services } from '../services.ts';
import { opdrachtOf } from './opdracht-of.ts';
import { CLOCK, type RondeRecord } from './ronde-record.ts';
import { keepRonde } from './start-ronde.ts';

const clock = { actor: CLOCK, rol: 'beheer' } as const;

/** The first hour of a day at which mail goes that nobody asked for at that moment. */
const MORNING = 8;

/** Begins the herinnering of today for each open uitvraag that has one: once, however often this is called. */
export async function remindWhenDue(gemeentecode: string, services: Services): Promise<void> {
  const now = services.now();
  if (dutchHour(now) < MORNING) return;
  const records = await services.store.uitvragen.list(gemeentecode);
  for (const { uitvraag, pending } of records) {
    const days = pending === undefined ? dueDays(uitvraag, dutchDay(now)) : undefined;
    if (days === undefined) continue;
    const ronde: RondeRecord = {
      opdracht: numberOf(uitvraag, days, services),
      uitvraagId: uitvraag.uitvraagId,
      soort: 'herinnering',
      moment: now.toISOString(),
      ...clock,
      stap: 'plannen',
    };
    if (await services.store.uitnodigingen.findRonde(gemeentecode, ronde.opdracht)) continue;
    // A conflict means that another process just began it, or that somebody changed something: the next minute tells.
    await keepRonde(gemeentecode, ronde, services);
  }
}

/**
 * Which herinnering is on: the last whose day has come. One that was missed is not made up for after a later one, and
 * none goes out on the day of opening or before it.
 * @internal exported for its test
 */
export function dueDays(uitvraag: Uitvraag, today: string): number | undefined {
  const { status, opensOn, closesOn, herinneringen = [] } = uitvraag;
  if (status !== 'open' || today > closesOn) return undefined;
  const due = herinneringen.filter((days) => {
    const day = daysBefore(closesOn, days);
    return day <= today && day > opensOn;
  });
  return due.length === 0 ? undefined : Math.min(...due);
}

const DAY_MS = 86_400_000;
const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** The same number each time for the same last day: another last day is another herinnering. */
function numberOf(
  { gemeentecode, uitvraagId, closesOn }: Uitvraag,
  days: number,
  services: Services,
): string {
  return opdrachtOf(['herinnering', gemeentecode, uitvraagId, closesOn, days], services);
}
