import { locatieStand } from '../../shared/respons/locatie-stand.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';

/** Whether it is up to the locatie to do something: only then is it reminded. */
export function isAsked(respons: LocatieRespons, uitvraag: Uitvraag, today: string): boolean {
  const { accepted, ...facts } = respons;
  return locatieStand({ ...facts, counting: accepted?.versie }, uitvraag, today).turn === 'locatie';
}
