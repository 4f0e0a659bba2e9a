import type { MatrixWorld } from './matrix-world.ts';
import { isStranger, type Who } from './people.ts';
import { nothing, nothingAbroad, type Part, type Place } from './places.ts';
import type { Registered } from './registered.ts';

/** A foreign thing that is there, beside one like it that is not: they must be answered alike. */
export interface Pair {
  readonly about: string;
  readonly there: Place;
  readonly absent: Place;
}

const partsOf = ({ name, trigger: { route = name } }: Registered): readonly Part[] =>
  [...route.matchAll(/\{(\w+)\}/g)].map(([, part]) => part as Part);

/** Ids that a sender makes up: one that is used elsewhere is as good as any other. */
const madeBySender: Readonly<Record<string, readonly Part[]>> = {
  submitInzending: ['inzendingId'],
  saveUitvraag: ['uitvraagId'],
  saveAfspraak: ['afspraakId'],
};

/**
 * Each part of the path apart: of another gemeente, and of nothing. Then all parts of the other gemeente, and for who
 * may something the locatie of somebody else in the own gemeente.
 * @param may whether this caller may ask it of the own place
 */
export function foreignPairs(
  { own, foreign }: MatrixWorld,
  one: Registered,
  who: Who,
  may: boolean,
): readonly Pair[] {
  const whole: Pair = { about: 'everything of another gemeente', there: foreign, absent: nothingAbroad };
  if (isStranger(who)) return who === 'everything in another gemeente' ? [] : [whole];
  const made = may ? (madeBySender[one.name] ?? []) : [];
  const parts = partsOf(one);
  const apart = parts
    .filter((part) => parts.length > 1 && !made.includes(part))
    .map((part): Pair => ({
      about: `${part} of another gemeente`,
      there: { ...own, [part]: foreign[part] },
      absent: { ...own, [part]: (part === 'uitnodigingId' ? nothingAbroad : nothing)[part] },
    }));
  const isOwner = may && (who === 'coordinator' || who === 'bestuurder');
  const ofOther: Pair = {
    about: 'locatie of somebody else',
    there: { ...own, locatieId: 'loc-2' },
    absent: { ...own, locatieId: nothing.locatieId },
  };
  return [whole, ...apart, ...(isOwner && parts.includes('locatieId') ? [ofOther] : [])];
}
