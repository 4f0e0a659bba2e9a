import { sum } from '../kernel/count.ts';
import type { RijDetail } from '../terugkoppeling/rij-detail.ts';

/** Counts by name, of which each child is in one at most. */
export type PartCounts = Readonly<Record<string, number>>;

/** What a detail tells beside outcomes, part by part. */
export function partsOf({ domeinen, verdeling, deelname }: RijDetail): ReadonlyMap<string, PartCounts> {
  return new Map<string, PartCounts>([
    ...domeinen.flatMap(({ domein, nietTeBeoordelen, redenen, ondersteuning }) => [
      [`nietTeBeoordelen ${domein}`, { nietTeBeoordelen }] as const,
      ...(redenen === undefined ? [] : [[`redenen ${domein}`, redenen] as const]),
      ...(ondersteuning === undefined
        ? []
        : [[`ondersteuning ${domein}`, { geregeld: ondersteuning.geregeld }] as const]),
    ]),
    ...(verdeling === undefined
      ? []
      : [
          [
            'verdeling',
            { alle: verdeling.alle, opEenNa: verdeling.opEenNa, minder: verdeling.minder },
          ] as const,
        ]),
    ...(deelname === undefined ? [] : [['deelname', deelname] as const]),
  ]);
}

/** One number that a part gives of each row: so many of its children. */
export interface DetailQuestion {
  /** Stands where a domein stands in a leak. */
  readonly naam: string;
  readonly part: string;
  readonly of: (counts: PartCounts) => number;
  /** Whether it says how children grew, of which too few may be no more told than of one domein. */
  readonly isOutcome: boolean;
}

export const GREW_IN_ALL = 'verdeling alle';

const growth = (part: string): readonly DetailQuestion[] => [
  { naam: GREW_IN_ALL, part, of: ({ alle = 0 }) => alle, isOutcome: true },
  {
    naam: 'verdeling op een na',
    part,
    of: ({ alle = 0, opEenNa = 0 }) => alle + opEenNa,
    isOutcome: true,
  },
];

/**
 * What is asked of a part. Of one release all reasons are taken together, as they are sent together or not at all; of
 * two each is followed alone, as a child that goes from one reason to another leaves their sum as it was.
 */
export function questionsOf(
  part: string,
  names: readonly string[],
  isPair: boolean,
): readonly DetailQuestion[] {
  if (part === 'verdeling') return growth(part);
  const each = (name: string): DetailQuestion => ({
    naam: `${part} ${name}`,
    part,
    of: (counts) => counts[name] ?? 0,
    isOutcome: false,
  });
  if (part === 'deelname' || isPair) return names.map(each);
  return [{ naam: part, part, of: (counts) => sum(Object.values(counts)), isOutcome: false }];
}
