import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';

/** Of a shorter name the letters stand in too many other words. */
const SHORTEST = 3;

/** The names of organisaties and locaties as people write them: without what stands between brackets. */
export function partnerNames({ organisaties, locaties }: Terugkoppeling): readonly string[] {
  const names = [...organisaties, ...locaties].map(({ naam }) => naam.replace(/\s*\([^)]*\)/gu, '').trim());
  return [...new Set(names)].filter((name) => name.length >= SHORTEST);
}
