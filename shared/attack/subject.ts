import type { Reader, UnitCounts } from './attack-input.ts';
import type { Moment } from './cells.ts';
import { type DetailQuestion, questionsOf } from './detail-part.ts';
import { detailFigures } from './detail-figures.ts';
import type { ReleaseView } from './release-view.ts';
import { figuresIn, rowSumsOf } from './row-sums.ts';

/** What is looked at on its own: the outcomes of one domein, or one number that details give of each row. */
export interface Subject {
  /** The domein, or what the number is called. */
  readonly naam: string;
  readonly isDetail: boolean;
  /** Whether it says how children grew. Of what does not, that it holds for nobody is no more a secret than for all. */
  readonly isOutcome: boolean;
  readonly momentOf: (view: ReleaseView, kring: Reader['kring']) => Moment;
}

const domeinSubject = (domein: string): Subject => ({
  naam: domein,
  isDetail: false,
  isOutcome: true,
  momentOf: (view, kring) => ({
    view,
    counts: view.counts.get(domein) ?? new Map<string, never>(),
    sums: rowSumsOf(view, kring, (document) => figuresIn(document, domein)),
  }),
});

/** Of each unit how many of the children that it was counted of. A unit in which nobody was judged is in no row. */
function countsOf(view: ReleaseView, question: DetailQuestion): Moment['counts'] {
  const isJudged = (key: string): boolean =>
    [...view.counts.values()].some((counts) => (counts.get(key)?.aantal ?? 0) > 0);
  const known = [...(view.details.get(question.part) ?? [])].flatMap(([key, { aantal, counts }]) => {
    const unit = view.units.get(key);
    const { naam: domein } = question;
    return unit === undefined || !isJudged(key)
      ? []
      : [[key, { ...unit, domein, aantal, voldoende: question.of(counts) } satisfies UnitCounts] as const];
  });
  return new Map(known);
}

const detailSubject = (question: DetailQuestion): Subject => ({
  naam: question.naam,
  isDetail: true,
  isOutcome: question.isOutcome,
  momentOf: (view, kring) => ({
    view,
    counts: countsOf(view, question),
    sums: rowSumsOf(view, kring, (document) => detailFigures(document, question)),
  }),
});

/** The details of releases, as far as it is known what was counted for them in each. */
function detailSubjects(views: readonly ReleaseView[]): readonly Subject[] {
  if (views.some(({ details }) => details.size === 0)) return [];
  const parts = [...new Set(views.flatMap(({ details }) => [...details.keys()]))].sort();
  return parts.flatMap((part) => {
    const counted = views.flatMap(({ details }) => [...(details.get(part)?.values() ?? [])]);
    const names = [...new Set(counted.flatMap(({ counts }) => Object.keys(counts)))].sort();
    return questionsOf(part, names, views.length > 1).map(detailSubject);
  });
}

/** Everything that is looked at in releases that are attacked together. */
export const subjectsOf = (views: readonly ReleaseView[]): readonly Subject[] => [
  ...[...new Set(views.flatMap(({ domeinen }) => domeinen))].sort().map(domeinSubject),
  ...detailSubjects(views),
];
