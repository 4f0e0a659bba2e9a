import { isOlderVersion } from '../kernel/version.ts';

/**
 * Version of the form that *Nieuw formulier* makes. 1.1.0: counts may be typed, on sheet Groepen. 1.2.0: what the list
 * says and what was sent last year stand grey beside the entry. An uitvraag names the oldest version that it takes (rule
 * L-07), so a form that somebody already fills in stays good.
 */
export const SJABLOONVERSIE = '1.2.0';

/** The versions before it, of which forms are still in use. */
export const EARLIER_VERSIONS: readonly string[] = ['1.0.0', '1.1.0'];

/** Whether a form was made by a newer Groeiblad than this one: what stands in it cannot be known here. */
export const isNewerForm = (sjabloonversie: string): boolean =>
  isOlderVersion(SJABLOONVERSIE, sjabloonversie);

/** Whether a form was made by an older Groeiblad: it works as it is, and can be brought up to date. */
export const isOlderForm = (sjabloonversie: string): boolean =>
  isOlderVersion(sjabloonversie, SJABLOONVERSIE);

/** Whether a form of this version can have typed counts: an older one has no place for them. */
export const hasTypedCounts = (sjabloonversie: string): boolean => !isOlderVersion(sjabloonversie, '1.1.0');
