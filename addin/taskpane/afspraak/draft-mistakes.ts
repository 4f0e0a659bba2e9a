import { isOneLine } from '../../../shared/kernel/text.ts';
import { startsLikeFormula } from '../../../shared/kernel/formula-sign.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';

/** Fields of a draft that can be wrong without a rule, as nothing could be kept then. */
export type DraftField = 'fasen' | 'domeinen' | 'titel' | 'geldigTot' | 'wetsartikel' | 'dpia' | 'locaties';

export interface DraftMistake {
  readonly field: DraftField;
  readonly text: string;
  /** Of a domein: which one. */
  readonly nth?: number;
}

const MOST_LEFT_OUT = 200;

/** What must be mended before a draft can be kept at all. */
export const draftMistakes = (draft: AfspraakDraft): readonly DraftMistake[] => [
  ...when(draft.fasen.length === 0, 'fasen', texts.fasenMissing),
  ...when(draft.excludedLocaties.length > MOST_LEFT_OUT, 'locaties', texts.tooMany),
  ...domeinMistakes(draft),
  ...when(draft.titel.trim() === '', 'titel', texts.titelMissing),
  ...nameMistakes('titel', draft.titel),
  ...when(draft.geldigTot === '', 'geldigTot', texts.geldigTotMissing),
  ...nameMistakes('wetsartikel', draft.wetsartikel),
  ...(draft.inzage ? nameMistakes('dpia', draft.dpia) : []),
];

const when = (broken: boolean, field: DraftField, text: string): readonly DraftMistake[] =>
  broken ? [{ field, text }] : [];

const nameMistakes = (field: DraftField, typed: string): readonly DraftMistake[] =>
  when(startsLikeFormula(typed.trim()) || !isOneLine(typed), field, texts.noFormula);

function domeinMistakes({ domeinen }: AfspraakDraft): readonly DraftMistake[] {
  const names = domeinen.map(({ naam }) => naam.trim().toLowerCase());
  return names.flatMap((naam, nth): readonly DraftMistake[] => {
    if (naam === '') return [{ field: 'domeinen', text: texts.domeinMissing, nth }];
    if (names.indexOf(naam) < nth) return [{ field: 'domeinen', text: texts.domeinTwice, nth }];
    if (startsLikeFormula(naam) || !isOneLine(naam))
      return [{ field: 'domeinen', text: texts.noFormula, nth }];
    return [];
  });
}
