import type { Locatie } from '../../../shared/uitvraag/locatie.ts';

/** What changes in the register before a year begins, and how it is then. */
export interface RegisterNews {
  /** Locaties as they become; nobody is removed. */
  readonly changed: readonly Locatie[];
  readonly after: readonly Locatie[];
  /** A locatie that goes on under another LRK-nummer: years keep comparing. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/** In year 2 a voorschool gets another number, in year 3 one closes and another opens. */
export function changeRegisterIn(nth: number, before: readonly Locatie[]): RegisterNews {
  const day = `${String(FIRST_SUMMER + nth)}-07-31`;
  if (nth === 2) return renumber(before, day);
  if (nth === 3) return closeAndOpen(before, day);
  return newsOf(before, []);
}

/** Any day in a summer between two years will do: what is closed is simply not invited any more. */
const FIRST_SUMMER = 2022;

const newsOf = (
  before: readonly Locatie[],
  changed: readonly Locatie[],
  told: Partial<Omit<RegisterNews, 'changed' | 'after'>> = {},
): RegisterNews => ({
  changed,
  after: [
    ...before.map((one) => changed.find(({ locatieId }) => locatieId === one.locatieId) ?? one),
    ...changed.filter((one) => before.every(({ locatieId }) => locatieId !== one.locatieId)),
  ],
  ...{ renumbered: [], closed: [], opened: [] },
  ...told,
});

const voorscholen = (all: readonly Locatie[]) =>
  all.filter(({ soort, actiefTot }) => soort === 'voorschool' && actiefTot === undefined);

function renumber(before: readonly Locatie[], day: string): RegisterNews {
  const [old] = voorscholen(before);
  if (old === undefined) return newsOf(before, []);
  const { locatieId } = old;
  const now: Locatie = { ...old, locatieId: `${locatieId}-b`, lrk: '991900001', voorheen: [locatieId] };
  return newsOf(before, [{ ...old, actiefTot: day }, now], {
    renumbered: [{ from: locatieId, to: now.locatieId }],
  });
}

function closeAndOpen(before: readonly Locatie[], day: string): RegisterNews {
  const [, closing] = voorscholen(before);
  if (closing === undefined) return newsOf(before, []);
  const opening: Locatie = {
    ...closing,
    ...{ locatieId: 'peuter-nieuw', naam: 'Voorschool De Nieuwe Linde (verzonnen)', lrk: '991900002' },
    voorheen: [],
  };
  return newsOf(before, [{ ...closing, actiefTot: day }, opening], {
    closed: [closing.locatieId],
    opened: [opening.locatieId],
  });
}
