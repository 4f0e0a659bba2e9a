import type { SeedData } from './seed-data.ts';

const DAYS = 28;
const DAY = 86_400_000;

/** The uitvraag with a term that begins today, so that nobody meets an example whose last day is long past. */
export function withTermFrom(today: Date, uitvraag: SeedData['uitvraag']): SeedData['uitvraag'] {
  const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const now = today.getTime();
  return { ...uitvraag, opensOn: dateOf(now), closesOn: dateOf(now + DAYS * DAY) };
}
