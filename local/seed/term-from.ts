import type { SeedData } from './seed-data.ts';

const DAYS = 28;
const DAY = 86_400_000;

/** A term that begins today. */
export function termFrom(today: Date): Pick<SeedData['uitvraag'], 'opensOn' | 'closesOn'> {
  const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const now = today.getTime();
  return { opensOn: dateOf(now), closesOn: dateOf(now + DAYS * DAY) };
}

/** The uitvraag with a term that begins today, so that nobody meets an example whose last day is long past. */
export const withTermFrom = (today: Date, uitvraag: SeedData['uitvraag']): SeedData['uitvraag'] => ({
  ...uitvraag,
  ...termFrom(today),
});
