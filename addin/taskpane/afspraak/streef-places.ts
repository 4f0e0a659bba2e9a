import { countedGroepen } from '../../../shared/afspraak/counted-groepen.ts';
import { Fase, faseNames, type Groep, groepNames } from '../../../shared/afspraak/fase.ts';
import { streefKey, type StreefPlace } from '../../../shared/afspraak/streefpercentage.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { numberOf } from './number-of.ts';

/** Children for whom streefpercentages are asked together: a fase, or a groep where each has its own. */
export interface StreefGroup {
  readonly fase: Fase;
  readonly groep?: Groep;
  readonly naam: string;
}

type Asking = Pick<AfspraakDraft, 'fasen' | 'groep1' | 'perGroep'>;

/** Whether groepen can have streefpercentages of their own: where there is more than one. */
export const hasSeveralGroepen = ({ fasen, groep1 }: Pick<Asking, 'fasen' | 'groep1'>): boolean =>
  fasen.some((fase) => countedGroepen({ groep1 }, fase).length > 1);

/** For whom streefpercentages are asked, in the order in which people name them. */
export const streefGroups = ({ fasen, groep1, perGroep }: Asking): readonly StreefGroup[] =>
  Fase.options
    .filter((fase) => fasen.includes(fase))
    .flatMap((fase): readonly StreefGroup[] => {
      const groepen = countedGroepen({ groep1 }, fase);
      return perGroep && groepen.length > 1
        ? groepen.map((groep) => ({ fase, groep, naam: groepNames[groep] }))
        : [{ fase, naam: faseNames[fase] }];
    });

/** Every field with a streefpercentage. */
export const streefPlaces = (draft: Asking & Pick<AfspraakDraft, 'domeinen'>): readonly StreefPlace[] =>
  streefGroups(draft).flatMap(({ fase, groep }) =>
    draft.domeinen.map(({ domein }) => ({ fase, ...(groep && { groep }), domein })),
  );

/** Puts one percentage in every field. */
export const filled = (draft: AfspraakDraft, percentage: string): AfspraakDraft['streef'] => ({
  ...draft.streef,
  ...Object.fromEntries(streefPlaces(draft).map((place) => [streefKey(place), percentage])),
});

/** What stands in a field: of its own, else what stood for its fase before the groepen went apart. */
export const typedAt = ({ streef }: Pick<AfspraakDraft, 'streef'>, place: StreefPlace): string => {
  const { fase, domein } = place;
  return streef[streefKey(place)] ?? streef[streefKey({ fase, domein })] ?? '';
};

/** Whether a finding is on a streefpercentage that was typed: that is said at once, and an empty field only later. */
export const isTyped = (
  { place }: Finding,
  draft: Asking & Pick<AfspraakDraft, 'domeinen' | 'streef'>,
): boolean =>
  place.row === 'streefpercentage' &&
  streefPlaces(draft).some((one) => streefKey(one) === place.column && typedAt(draft, one).trim() !== '');

/** Whether something was typed that is no streefpercentage. */
export const isNoPercentage = (typed: string): boolean => {
  const percentage = numberOf(typed);
  return typed.trim() !== '' && !(percentage >= 1 && percentage <= 100);
};
