import { must } from '../must.ts';
import { keyOf, type YearStage } from './year-stage.ts';

/** Ids of the locaties with which something happened, up to and with a year. */
export interface RegisterCounts {
  /** Under another LRK-nummer; the years keep comparing. */
  readonly renumbered: readonly string[];
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/** What the register of the server says of it: the locaties of the first year are neither of these. */
export async function serverRegister({ plan, year, gemeente }: YearStage): Promise<RegisterCounts> {
  const { gemeentecode } = keyOf({ plan, year });
  const { locaties } = must('the register', await gemeente.call('listLocaties', { path: { gemeentecode } }));
  const first = new Set(plan.register.locaties.map(({ locatieId }) => locatieId));
  const added = locaties.filter(({ locatieId }) => !first.has(locatieId));
  const isRenumbered = ({ voorheen = [] }: (typeof locaties)[number]) => voorheen.length > 0;
  const gone = new Set(added.flatMap(({ voorheen = [] }) => voorheen));
  const closed = locaties.filter(
    ({ locatieId, actiefTot }) => actiefTot !== undefined && !gone.has(locatieId),
  );
  return {
    renumbered: idsOf(added.filter(isRenumbered)),
    closed: idsOf(closed),
    opened: idsOf(added.filter((one) => !isRenumbered(one))),
  };
}

/** What was played of it. */
export function playedRegister({ plan, year }: Pick<YearStage, 'plan' | 'year'>): RegisterCounts {
  const news = plan.years.filter(({ nth }) => nth <= year.nth).map((one) => one.news);
  return {
    renumbered: news.flatMap(({ renumbered }) => renumbered.map(({ to }) => to)),
    closed: news.flatMap(({ closed }) => closed),
    opened: news.flatMap(({ opened }) => opened),
  };
}

const idsOf = (locaties: readonly { readonly locatieId: string }[]): readonly string[] =>
  locaties.map(({ locatieId }) => locatieId).sort();
