import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { MOST_DOMEINEN } from '../../../shared/afspraak/domeinen.ts';
import { streefKey, USUAL_STREEFPERCENTAGE } from '../../../shared/afspraak/streefpercentage.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { streefPlaces, typedAt } from './streef-places.ts';

const LONGEST_ID = 20;

export const hasRoom = ({ domeinen }: AfspraakDraft): boolean => domeinen.length < MOST_DOMEINEN;

/**
 * Adds a domein. Its key follows from its name, and is one that no other domein ever had here: figures of two years
 * compare where the key of a domein stayed the same. A name that stood here before gets its key back.
 */
export function withDomein(draft: AfspraakDraft, naam: string, { afspraken }: AfsprakenBasis): AfspraakDraft {
  const named = naam.trim();
  const before = [...usualDomeinen, ...afspraken.flatMap(({ afspraak }) => afspraak.domeinen)];
  const taken = [...before, ...draft.domeinen];
  const again = before.find(
    (one) => isSame(one.naam, named) && !draft.domeinen.some(({ domein }) => domein === one.domein),
  );
  const domein = again?.domein ?? freeKey(named, new Set(taken.map((one) => one.domein)));
  return withUsual({ ...draft, domeinen: [...draft.domeinen, { domein, naam: named }] });
}

export const withoutDomein = (draft: AfspraakDraft, domein: string): AfspraakDraft => ({
  ...draft,
  domeinen: draft.domeinen.filter((one) => one.domein !== domein),
});

export const renamed = (draft: AfspraakDraft, domein: string, naam: string): AfspraakDraft => ({
  ...draft,
  domeinen: draft.domeinen.map((one) => (one.domein === domein ? { ...one, naam } : one)),
});

/** A field that comes into sight empty begins with the usual percentage. */
export function withUsual(draft: AfspraakDraft): AfspraakDraft {
  const empty = streefPlaces(draft).filter((place) => typedAt(draft, place) === '');
  const usual = Object.fromEntries(empty.map((one) => [streefKey(one), String(USUAL_STREEFPERCENTAGE)]));
  return { ...draft, streef: { ...draft.streef, ...usual } };
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function freeKey(naam: string, taken: ReadonlySet<string>): string {
  const words = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '')
    .map((word, nth) =>
      nth === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    );
  const joined = words.join('').slice(0, LONGEST_ID);
  const plain = /^[a-z][a-zA-Z0-9]/.test(joined) ? joined : `domein${joined}`.slice(0, LONGEST_ID);
  let key = plain;
  for (let nth = 2; taken.has(key); nth++) key = `${plain}${String(nth)}`;
  return key;
}
