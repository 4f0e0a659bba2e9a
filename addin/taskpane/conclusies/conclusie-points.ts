import type { PublishedFacts } from '../../../shared/conclusies/conclusie-subject.ts';
import type { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import { validateConclusies } from '../../../shared/conclusies/validate-conclusies.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import { type ConclusieDrafts, isEmpty, keuzesOf } from './conclusie-draft.ts';

/** What somebody must have looked at before partners read a text. */
export interface ConclusiePoint {
  /** Another text makes another point: what was said yes to is that text. */
  readonly key: string;
  readonly wat: string;
  readonly finding: Finding;
}

/** What the rules say of the texts as they stand in the fields; an empty one is told at its field. */
export const findingsIn = (
  voorstellen: readonly Conclusie[],
  drafts: ConclusieDrafts,
  published: PublishedFacts,
): readonly Finding[] => {
  const written = keuzesOf(voorstellen, drafts).filter(({ id }) => {
    const draft = drafts[id];
    return draft !== undefined && !isEmpty(draft);
  });
  return validateConclusies(voorstellen, written, published);
};

/** The warnings, in the order of the list. */
export const pointsOf = (
  voorstellen: readonly Conclusie[],
  drafts: ConclusieDrafts,
  findings: readonly Finding[],
): readonly ConclusiePoint[] =>
  findings
    .filter(({ severity }) => severity === 'waarschuwing')
    .map((finding) => {
      const id = finding.place.row ?? '';
      const nth = voorstellen.findIndex((one) => one.id === id) + 1;
      const key = [id, finding.rule, finding.wat, drafts[id]?.tekst].join(' ');
      return { key, wat: texts.pointAt(nth, finding.wat), finding };
    });
